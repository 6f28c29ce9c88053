/** Asks every address of the URL map as somebody, in every way that it can be asked, and gathers what comes back. */
import type { LoaderFunction } from "@remix-run/node";
import type { RunningApp } from "../../app/platform/context.server.ts";
import { type Address, addresses, moduleOf, type WholeApp } from "../builders/whole-app.ts";
import { leaksInData, leaksInHeaders, leaksInText, type Small } from "./payload.ts";

/** Values of the addresses' parameters; one that is not here is guessed, and its page opens to nobody. */
type Places = Record<string, string>;

const ofStudies = [
  "",
  "?unit=team",
  "?unit=organization&wave=1&reason=analysis&agreement=yes",
  "?unit=respondent&wave=2&sort=name&reason=analysis&agreement=yes",
  "?wave=3",
  "?unit=team&filter=team&value=Zilpzalp&team=Zilpzalp&min=1&k=1",
];

function pathsOf({ address }: Address, places: Places): string[] {
  const path = address
    .replace("*", "nowhere")
    .replace(/:(\w+)/g, (_, name: string) => places[name] ?? "guessed");
  return /:(study|slug)\b/.test(address)
    ? [...ofStudies, ...(places.by ?? "").split(" ").map((by) => `?by=${by}`)].map((query) => path + query)
    : [path];
}

type Walk = { app: RunningApp; ask: WholeApp; cookie: string; places: Places; small: Small };

/**
 * Of whatever this person can be sent: where, and which number. Forms are sent empty, the one that ends the session last.
 * @returns `opened`: addresses that answered with what was asked for
 */
export async function walk({ app, ask, cookie, places, small }: Walk) {
  const found = new Set<string>();
  const opened = new Set<string>();
  const keep = (where: string, leaks: readonly string[]) => {
    for (const leak of leaks) found.add(`${where}: ${leak}`);
  };
  const answered = async (where: string, answer: Response) => {
    keep(where, leaksInHeaders(answer.headers));
    keep(where, leaksInText(await answer.text(), answer.headers.get("content-type") ?? "", small));
  };
  const inOrder = addresses.toSorted(
    (a, b) => Number(a.address === "/sign-out") - Number(b.address === "/sign-out"),
  );
  for (const address of inOrder) {
    const module = await moduleOf(address);
    for (const path of pathsOf(address, places)) {
      const answer = await ask(path, { cookie });
      if (answer.status < 400) opened.add(address.address);
      await answered(path, answer);
      const [place, query = ""] = path.split("?");
      const data = `${place === "/" ? "/_root" : place}.data?${query}`;
      if (module.default) await answered(data, await ask(data, { cookie }));
      if (module.loader)
        keep(
          `data of ${path}`,
          leaksInData(await given(module.loader, { app, path, cookie, places }), small),
        );
    }
    const [path = ""] = pathsOf(address, places);
    if (module.action) await answered(`POST ${path}`, await ask(path, { cookie, form: {} }));
  }
  return { leaks: [...found], opened };
}

type Asked = { app: RunningApp; path: string; cookie: string; places: Places };

/** What the loader gave or threw, without what Remix makes of it. */
async function given(loader: LoaderFunction, { app, path, cookie, places }: Asked): Promise<unknown> {
  const request = new Request(`http://localhost${path}`, { headers: { cookie, host: "localhost" } });
  const context = { app, nonce: "", language: "en" as const, network: "192.0.2.1" };
  try {
    return await loader({ request, params: places, context });
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  }
}
