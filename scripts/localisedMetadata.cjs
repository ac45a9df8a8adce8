/**
 * functions.json comes from the JSDoc of these files; its Chinese twin takes the same ids, names and shapes and only
 * other descriptions, because Excel must find the same function in every language.
 */
const { readdirSync, readFileSync } = require('fs');
const path = require('path');
const { sources, Compilation } = require('webpack');
const tsx = require('tsx/cjs/api');

const functionsFolder = path.resolve(__dirname, '../src/functions');

/** Every file that offers functions to Excel. */
const functionFamilies = readdirSync(functionsFolder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => path.join(functionsFolder, file))
  .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));

/** Metadata of one language: descriptions replaced from the function catalogue; a function without a text is an error. */
function localise(metadata, catalogue, locale) {
  const byId = new Map(catalogue.map((entry) => [entry.id, entry.text[locale]]));
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => {
      const text = byId.get(fn.id);
      if (!text) throw new Error(`The function catalogue has no entry for ${fn.id}`);
      return {
        ...fn,
        description: text.description,
        parameters: fn.parameters.map((parameter) => ({
          ...parameter,
          description: text.parameters[parameter.name] ?? missing(fn.id, parameter.name),
        })),
      };
    }),
  };
}

function missing(id, parameter) {
  throw new Error(`The function catalogue says nothing of ${id}'s parameter ${parameter}`);
}

class LocalisedMetadataPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { source, output, locale } = this.options;
    const catalogueFile = path.join(functionsFolder, 'catalogue/index.ts');
    compiler.hooks.thisCompilation.tap('LocalisedMetadataPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'LocalisedMetadataPlugin', stage }, () => {
        const asset = compilation.getAsset(source);
        if (!asset) return; // The generator has reported its own errors.
        const { functionCatalogue } = tsx.require(catalogueFile, __filename);
        const metadata = JSON.parse(asset.source.source().toString());
        const text = JSON.stringify(localise(metadata, functionCatalogue, locale), null, 2);
        compilation.emitAsset(output, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { functionFamilies, localise, LocalisedMetadataPlugin };
