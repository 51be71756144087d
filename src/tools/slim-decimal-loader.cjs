const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * decimal.js as the script of functions needs it: without the methods that pay has no use for, which are close to half
 * of it and could never be told from used ones by the bundler, because they are set on the prototype one by one.
 * See docs/decisions/0011. The build fails where our sources call one of them, or where the library is laid out anew.
 */
const DROPPED = new Set(
  (
    'cosine cos sine sin tangent tan inverseCosine acos inverseSine asin inverseTangent atan atan2 ' +
    'hyperbolicCosine cosh hyperbolicSine sinh hyperbolicTangent tanh ' +
    'inverseHyperbolicCosine acosh inverseHyperbolicSine asinh inverseHyperbolicTangent atanh ' +
    'cubeRoot cbrt squareRoot sqrt hypot logarithm log log2 log10 naturalLogarithm ln naturalExponential exp toPower pow ' +
    'random toBinary toHexadecimal toHex toOctal toFraction'
  ).split(' '),
);
/** `P.cosine = P.cos = function () {` … `};` */
const METHOD = /^P\.(\w+)(?: = P\.(\w+))? = function [^]*?^};\r?\n/gm;
/** `Decimal.cos = cos;`, without which the minifier finds that nobody uses the function `cos`. */
const SHORTHAND = /^ {2}Decimal\.(\w+) = \w+;.*\r?\n/gm;

/** What the script of functions is made of, beside texts. */
function sources() {
  return ['src/pay', 'src/functions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(process.cwd(), folder, file)),
  );
}

module.exports = function slimDecimal(source) {
  for (const file of sources()) {
    this.addDependency(file);
    const called = [...readFileSync(file, 'utf8').matchAll(/(?<!\bMath)\.(\w+)\(/g)].find(([, name]) =>
      DROPPED.has(name),
    );
    if (called) throw new Error(`${file} calls ${called[0]}, which slim-decimal-loader.cjs takes out of decimal.js.`);
  }
  let dropped = 0;
  const slim = source
    .replace(METHOD, (method, name, alias) => {
      if (!DROPPED.has(name) && !DROPPED.has(alias)) return method;
      dropped += 1;
      return '';
    })
    .replace(SHORTHAND, (line, name) => (DROPPED.has(name) ? '' : line));
  if (dropped < 20) throw new Error('decimal.js is laid out in another way than slim-decimal-loader.cjs expects.');
  return slim;
};
