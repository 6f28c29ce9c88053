import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** `import url from "./worker.ts?thread"`: the module as a file of its own, for a worker thread. */
export function thread(): Plugin {
  let serving = false;
  return {
    name: "thread",
    enforce: "pre",
    configResolved: (config) => {
      serving = config.command === "serve";
    },
    load(id) {
      if (!id.endsWith("?thread")) return undefined;
      const file = id.slice(0, -"?thread".length);
      const url = serving
        ? JSON.stringify(pathToFileURL(file).href)
        : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: file })}`;
      return `export default ${url}`;
    },
  };
}

/** Makes app/server.ts the input of the server bundle, and the front of the development server. Must stand before remix(). */
function serverEntry(file: string): Plugin {
  return {
    name: "server-entry",
    config: {
      // After Remix's own hook, which would put its handler in as the input.
      order: "post",
      handler: (_config, { isSsrBuild }) =>
        isSsrBuild ? { build: { rollupOptions: { input: file } } } : undefined,
    },
    configureServer: (vite) => () => {
      vite.middlewares.use(async (request, response, next) => {
        try {
          const { server } = await vite.ssrLoadModule(file);
          request.url = request.originalUrl;
          await getRequestListener((await server()).fetch, { overrideGlobalObjects: false })(
            request,
            response,
          );
        } catch (error) {
          vite.ssrFixStacktrace(error as Error);
          next(error);
        }
      });
    },
  };
}

export default defineConfig({
  plugins: [thread(), serverEntry("./app/server.ts"), remix(remixConfig)],
  build: { target: "es2022" },
});
