import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FunctionsFilesPlugin } from "./scripts/build/functions-files-plugin.mjs";
import { IconsPlugin } from "./scripts/build/icons-plugin.mjs";
import { PaneFilesPlugin } from "./scripts/build/pane-files-plugin.mjs";
import { DEVELOPMENT_URL, publishManifest } from "./scripts/build/publish-manifest.mjs";

/** Settings of a build, from the environment. */
const baseUrl = (process.env.BASE_URL ?? DEVELOPMENT_URL).replace(/\/*$/, "/");
const namespace = process.env.FN_NAMESPACE ?? "";
/** Microsoft's script; Office operated by 21Vianet in China has it under another address. */
const officeUrl = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Fluent writes its styles as style elements; everything else comes from our own address or is Microsoft's script. */
const contentSecurity = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeUrl).origin}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default (_, { mode }) => {
  const isProduction = mode === "production";
  return {
    devtool: isProduction ? "source-map" : "eval-source-map",
    // One page, two bundles. The manifest names functions.js, so its name stays the same.
    entry: { functions: "./src/functions/functions.ts", taskpane: "./src/taskpane/taskpane.tsx" },
    output: {
      clean: true,
      filename: ({ chunk }) => (isProduction && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js"),
      publicPath: "auto",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic" },
        },
      ],
    },
    optimization: {
      // The functions' script stands alone: Excel may call a function before the pane's scripts have arrived.
      splitChunks: {
        chunks: ({ name }) => name === "taskpane",
        cacheGroups: { vendor: { test: /node_modules/, name: "vendor" } },
      },
    },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ FN_NAMESPACE: JSON.stringify(namespace) }),
      new FunctionsFilesPlugin(),
      new PaneFilesPlugin(),
      new IconsPlugin(),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "vendor", "taskpane"],
        chunksSortMode: "manual",
        // Classic scripts, one after the other: each has run before the next.
        scriptLoading: "blocking",
        inject: "body",
        officeUrl,
        // Development builds evaluate their modules, which this policy forbids.
        meta: isProduction
          ? { "Content-Security-Policy": { "http-equiv": "Content-Security-Policy", content: contentSecurity } }
          : {},
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => publishManifest(xml.toString(), { baseUrl, namespace }) },
        ],
      }),
    ],
    devServer: { server: "https", port: 3000, headers: { "Access-Control-Allow-Origin": "*" } },
  };
};
