/** Hands a CSV file to the tests as webpack does to the workbench: as its text. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
