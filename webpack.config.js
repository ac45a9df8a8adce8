const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { functionFamilies, LocalisedMetadataPlugin } = require('./scripts/localisedMetadata.cjs');

const developmentUrl = 'https://localhost:3000/';
/** Where `npm run build` will be hosted: KEFU_URL, or a placeholder that no request can reach. */
const productionUrl = (process.env.KEFU_URL ?? 'https://kefu-toolkit.example/').replace(/\/?$/, '/');

const officeJs = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Tenants of Office 365 operated by 21Vianet in China. */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  /** The workbench serves Microsoft's npm package, unchanged, from its own origin. */
  local: '/office-js/office.js',
};

/**
 * `--env workbench`: the same add-in for the workbench (office.js from its origin).
 * `--env cloud=21vianet`: office.js from the CDN of China's separate cloud.
 */
module.exports = async (env, argv) => {
  const workbench = Boolean(env.workbench);
  const production = argv.mode !== 'development';
  const library = officeJs[workbench ? 'local' : (env.cloud ?? 'cdn')];
  if (library === undefined) throw new Error(`--env cloud=${env.cloud}: use cdn or 21vianet`);
  const serving = Boolean(env.WEBPACK_SERVE);

  return {
    name: 'add-in',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      functions: functionFamilies,
      taskpane: './src/taskpane/index.tsx',
    },
    output: {
      path: path.resolve(__dirname, workbench ? 'workbench/addin' : 'dist'),
      // functions.js is named by the manifest; everything the pane loads later may be cached for ever.
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked once, by `npm run types`, for every room at the same time.
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
    performance: { hints: false },
    cache: serving ? { type: 'memory' } : false,
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: functionFamilies }),
      new LocalisedMetadataPlugin({ source: 'functions.json', output: 'functions.zh-CN.json', locale: 'zh-CN' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        officeJs: library,
        officeOrigin: library.startsWith('/') ? '' : new URL(library).origin,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.{png,json}', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) =>
              serving || workbench ? content : content.toString().replaceAll(developmentUrl, productionUrl),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      server: serving ? { type: 'https', options: await developmentCertificate() } : 'http',
    },
  };
};

/** Excel loads an add-in from localhost only over a certificate the machine trusts; the package asks before installing it. */
async function developmentCertificate() {
  const { ca, key, cert } = await require('office-addin-dev-certs').getHttpsServerOptions();
  return { ca, key, cert };
}
