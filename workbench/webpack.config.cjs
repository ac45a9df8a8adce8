const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const root = path.resolve(__dirname, '..');

/** The workbench's page: for this machine only, so it is not hashed, and rebuilt from a cache. */
module.exports = {
  name: 'workbench',
  mode: 'development',
  devtool: false,
  // React's development checks would cost a fifth of what the page does for each change.
  optimization: {
    nodeEnv: 'production',
    // Every browser of the tests parses it anew; esbuild needs two seconds for a third of the size.
    minimize: true,
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.esbuildMinify,
        terserOptions: { target: 'es2022' },
        extractComments: false,
      }),
    ],
  },
  target: ['web', 'es2022'],
  context: root,
  entry: { page: './workbench/page/main.tsx' },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js', publicPath: '/workbench/', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked once, by `npm run types`, for every room at the same time.
        use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({ template: './workbench/page/index.html', scriptLoading: 'module' }),
  ],
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, 'node_modules/.cache/workbench'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
