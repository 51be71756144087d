import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Emits what comes from the catalogue of functions: Excel's metadata and the reference, one file a language. */
class FunctionsCatalogue {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsCatalogue', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionsCatalogue', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { catalogueFiles } = await tsImport('./src/tools/catalogue-files.ts', import.meta.url);
          for (const [file, text] of await catalogueFiles()) {
            compilation.emitAsset(file, new webpack.sources.RawSource(text));
          }
        },
      );
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const common = {
  mode: 'production',
  devtool: false,
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  performance: false,
  stats: 'errors-warnings',
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
};

/** What Excel loads: the task pane's page, and the functions' script, which also runs on its own. */
const addin = {
  ...common,
  name: 'addin',
  target: ['web', 'es2020'],
  entry: {
    functions: './src/functions/index.ts',
    taskpane: './src/taskpane/index.tsx',
  },
  output: { path: path('dist'), filename: '[name].js', clean: true },
  module: { rules: [typescript] },
  plugins: [
    new FunctionsCatalogue(),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: '*.{html,css}', context: 'assets' },
        { from: 'manifest.xml' },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
      ],
    }),
  ],
};

/** The browser workbench: never part of what is deployed, hence a folder of its own. */
const workbench = {
  ...common,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: './src/workbench/page/index.tsx',
  output: { path: path('dist-workbench'), filename: '[name].js', clean: true, publicPath: '/workbench/' },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.csv$/, type: 'asset/source' },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [new HtmlPlugin({ template: './src/workbench/page/index.html', filename: 'index.html', minify: false })],
};

export default [addin, workbench];
