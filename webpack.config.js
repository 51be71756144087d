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

/** The functions' script, which Excel loads with the pane's page and which also runs on its own: as small as can be. */
const functions = {
  ...common,
  name: 'functions',
  target: ['web', 'es2020'],
  entry: { functions: './src/functions/index.ts' },
  output: { path: path('dist'), filename: '[name].js' },
  module: {
    rules: [
      typescript,
      { test: /node_modules[\\/]decimal\.js[\\/]decimal\.mjs$/, loader: path('./src/tools/slim-decimal-loader.cjs') },
    ],
  },
};

/** What Excel shows: the task pane's page. */
const addin = {
  ...common,
  name: 'addin',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  // The manifest and Excel know the entries by name; what these load later carries its content's hash, so that no cache is stale.
  output: {
    path: path('dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: { keep: /^functions\.js$/ },
  },
  // What is imported from these rooms' index files brings its own file alone: the first script holds no explanations.
  module: {
    rules: [typescript, { test: /[\\/]src[\\/](plan|formula|functions)[\\/]/, sideEffects: false }],
    // Threads are made by this, under the page's own policy.
    parser: { javascript: { worker: ['ConfinedWorker from ./confined-worker'] } },
  },
  // What a view needs of a library is loaded with it; only what several views need is a file of its own. A worker has
  // nothing of the page's: it is one file.
  optimization: {
    ...common.optimization,
    splitChunks: {
      chunks: (chunk) => chunk.name !== 'simulation' && !chunk.canBeInitial(),
      cacheGroups: { defaultVendors: false, default: { minChunks: 2, name: 'shared' } },
    },
  },
  plugins: [
    new FunctionsCatalogue(),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
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

export default [functions, addin, workbench];
