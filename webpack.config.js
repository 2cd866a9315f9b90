import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { FunctionsFilesPlugin } from "./scripts/build/functions-files-plugin.mjs";
import { IconsPlugin } from "./scripts/build/icons-plugin.mjs";
import { loadSource } from "./scripts/build/load-source.mjs";
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

export default async (_, { mode }) => {
  const isProduction = mode === "production";
  const { panePage } = await loadSource('export { panePage } from "./taskpane/opening/page";');
  return {
    devtool: isProduction ? "source-map" : "eval-source-map",
    entry: {
      opening: "./src/taskpane/opening/opening.ts",
      functions: "./src/functions/functions.ts",
      taskpane: "./src/taskpane/taskpane.tsx",
    },
    output: {
      clean: true,
      // A browser may keep every script for good: what changes gets another name. But the manifest names functions.js.
      filename: ({ chunk }) => (isProduction && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js"),
      chunkFilename: isProduction ? "[id].[contenthash:8].js" : "[id].js",
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
        templateContent: ({ htmlWebpackPlugin: { tags } }) => {
          const [opening, ...scripts] = tags.bodyTags;
          return panePage({
            meta: String(tags.headTags),
            opening: String(opening),
            officeUrl,
            scripts: scripts.join(""),
          });
        },
        filename: "taskpane.html",
        // Classic scripts, one after the other: each has run before the next.
        chunks: ["opening", "functions", "vendor", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: false,
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
