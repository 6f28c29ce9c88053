/** A study whose people read in several languages: what each of them reads, what is frozen with it, and where it goes along. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { Language } from "../../../app/i18n/languages.ts";
import { translator } from "../../../app/i18n/messages.ts";
import { appInLanguage } from "../../../app/platform/app-in-language.ts";
import { writeLetter } from "../../../app/platform/letter.ts";
import { changeStudy, type fieldsOf, settingsPage } from "../../../app/services/change-study.server.ts";
import { createStudy } from "../../../app/services/create-study.server.ts";
import { ethicsPack } from "../../../app/services/ethics.server.ts";
import { instrumentPreview } from "../../../app/services/instruments.server.ts";
import { invitationSheet } from "../../../app/services/invitations-page.server.ts";
import { invitationLetter } from "../../../app/services/invited-mail.server.ts";
import { planPage } from "../../../app/services/launch-plan.server.ts";
import { questionnairePreview } from "../../../app/services/modules-page.server.ts";
import { ownProfile } from "../../../app/services/own-profile.server.ts";
import { openPage } from "../../../app/services/respond-page.server.ts";
import { openReview, send } from "../../../app/services/respond-send.server.ts";
import { welcome } from "../../../app/services/respond-welcome.server.ts";
import { openStudy } from "../../../app/services/study-frame.server.ts";
import { copyStudy } from "../../../app/services/study-shelf.server.ts";
import { openWaveOf, wavesPage } from "../../../app/services/waves-page.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { studyBySlug } from "../../../db/queries/studies.ts";
import { setWaveState } from "../../../db/queries/waves.ts";
import { key } from "../../builders/database.ts";
import { answerOne, openStudyOf, startFor } from "./respondent.ts";

const german = {
  title: "Wie wir liefern",
  purpose: "Um zu sehen, was zuerst kommt.",
  consent_text: "Fragen an Grete.",
  main_language: "de",
  languages: ["de", "ja"],
};
const japanese = { title: "届け方", purpose: "最初に変えることを知るため。", consent: "質問は花子まで。" };

type StudyRow = NonNullable<Parameters<typeof openStudyOf>[0]>["study"];
const openedIn = (study: StudyRow = {}) =>
  openStudyOf({ study: { ...german, translations: { ja: japanese }, ...study } });

const read = async (app: Awaited<ReturnType<typeof openedIn>>["app"], slug: string, language: Language) =>
  (
    await welcome(appInLanguage(app, language), slug, {
      code: null,
      who: [],
      team: null,
      organization: null,
      find: null,
    })
  ).study;

test("each reads name, purpose and consent in their language, and in the study's own where it is not written in theirs", async () => {
  const { app, slug } = await openedIn();
  expect(await read(app, slug, "de")).toEqual({
    slug,
    host: "Acme",
    title: { text: german.title, language: "de" },
    purpose: { text: german.purpose, language: "de" },
    consent: { text: german.consent_text, language: "de" },
  });
  expect(await read(app, slug, "ja")).toMatchObject({
    title: { text: japanese.title, language: "ja" },
    purpose: { text: japanese.purpose, language: "ja" },
    consent: { text: japanese.consent, language: "ja" },
  });
  expect(await read(app, slug, "es")).toMatchObject({
    consent: { text: german.consent_text, language: "de" },
  });
});

test("of three texts each falls back by itself, and words of which nobody has said the language are in none", async () => {
  const { app, slug } = await openedIn({ translations: { ja: { purpose: japanese.purpose } } });
  expect(await read(app, slug, "ja")).toMatchObject({
    title: { language: "de" },
    purpose: { language: "ja" },
    consent: { text: german.consent_text, language: "de" },
  });
  const old = await openStudyOf({ study: { consent_text: "Ask Grace." } });
  expect(await read(old.app, old.slug, "ja")).toMatchObject({
    title: { text: "How we deliver", language: null },
    consent: { text: "Ask Grace.", language: null },
  });
});

test("questions, review, receipt, sheet and letter call the study as its people read it", async () => {
  const { app, slug, study, team } = await openedIn();
  const inJapanese = appInLanguage(app, "ja");
  const title = { text: japanese.title, language: "ja" };
  const code = await startFor(inJapanese, slug, `team:${team.id}`);
  const opened = await openPage(inJapanese, slug, code, 1);
  expect("questions" in opened && opened.questions.study.title).toEqual(title);
  await answerOne(inJapanese, slug, code);
  const reviewed = await openReview(inJapanese, slug, code);
  expect("review" in reviewed && reviewed.review.study.title).toEqual(title);
  const sent = await send(inJapanese, slug, code);
  const receipt = "receipt" in sent ? sent.receipt : "";
  expect((await ownProfile(inJapanese, receipt, null)).study.title).toEqual(title);
  expect((await ownProfile(app, receipt, null)).study.title).toEqual({ text: german.title, language: "de" });
  const sheet = await invitationSheet({ app: inJapanese, actor: operator, slug }, "https://acme.example");
  expect(sheet).toMatchObject({ title, purpose: { text: japanese.purpose, language: "ja" } });
  const row = await studyBySlug(app.read, slug);
  if (!row) throw new Error(`there is no study ${study.slug}`);
  const mailing = Object.assign(Object.create(app), {
    env: { ...app.env, PUBLIC_URL: "https://acme.example" },
  });
  const letter = (language: Language) =>
    writeLetter(
      invitationLetter(mailing, "invitation", row, { address: "a@example.org", language, token: "t" }),
    );
  expect(letter("ja").subject).toContain(japanese.title);
  expect(letter("de").subject).toContain(german.title);
  expect(letter("es").subject).toContain(german.title);
});

test("the sheets of the ethics pack hold the words of their language, and say where there are none", async () => {
  const { app, slug } = await openedIn();
  const inJapanese = await ethicsPack(app, operator, slug, "ja");
  expect(inJapanese).toMatchObject({ writtenIn: null, own: [] });
  expect(inJapanese.sheets[0]?.text).toContain(japanese.consent);
  expect(inJapanese.sheets[0]?.text).not.toContain(german.consent_text);
  const inSpanish = await ethicsPack(app, operator, slug, "es");
  expect(inSpanish).toMatchObject({ writtenIn: "de", own: [german.consent_text] });
  expect(inSpanish.sheets[0]?.text).toContain(german.consent_text);
});

const planned = (study: StudyRow = {}) =>
  openStudyOf({ study: { ...german, ...study }, wave: { state: "planned" } });

test("before a wave opens its page and the plan say who will read words that are not in their language; it opens all the same", async () => {
  const { app, slug, wave } = await planned();
  const unwritten = { main: "de", purpose: ["ja"], consent: ["ja"] };
  expect((await wavesPage(app, operator, slug)).waves).toMatchObject([{ unwritten, missing: [] }]);
  expect(await planPage(app, operator, slug)).toMatchObject({ unwritten });
  expect(await settingsPage(app, operator, slug)).toMatchObject({ unwritten, furtherLanguages: ["ja"] });
  await changeStudy(app, operator, slug, { languages: german.languages, translations: { ja: japanese } });
  expect((await wavesPage(app, operator, slug)).waves).toMatchObject([{ unwritten: null }]);
  expect(await openWaveOf(app, operator, slug, wave.number)).toEqual([]);
  expect(await planPage(app, operator, slug)).toMatchObject({ unwritten: null });
});

test("without words of the host's own nobody misses what people agree to, and a study of one language misses nothing", async () => {
  const without = await planned({ consent_text: null });
  expect((await wavesPage(without.app, operator, without.slug)).waves).toMatchObject([
    { unwritten: { purpose: ["ja"], consent: [] } },
  ]);
  const one = await planned({ languages: ["en"], main_language: null });
  expect((await wavesPage(one.app, operator, one.slug)).waves).toMatchObject([{ unwritten: null }]);
  // Of a study from before nobody has said in which language it is.
  const old = await planned({ languages: ["en", "de"], main_language: null });
  expect((await wavesPage(old.app, operator, old.slug)).waves).toMatchObject([{ unwritten: { main: null } }]);
});

test("what one form says of a language leaves the others as they are; emptied, its words are gone", async () => {
  const { app, slug } = await planned({ languages: ["de", "ja", "es"] });
  const change = (translations: ReturnType<typeof fieldsOf>["translations"]) =>
    changeStudy(app, operator, slug, { languages: ["de", "ja", "es"], translations });
  const has = async () => (await studyBySlug(app.read, slug))?.translations;
  expect(await change({ ja: japanese })).toEqual([]);
  expect(await change({ es: { title: "", purpose: "Para ver.", consent: "" } })).toEqual([]);
  expect(await has()).toEqual({ ja: japanese, es: { purpose: "Para ver." } });
  const entries = (await auditEntries(app.read, 0, 100)).length;
  // The same once more is no change, in whichever order a database keeps it.
  expect(await change({ ja: japanese })).toEqual([]);
  expect(await auditEntries(app.read, 0, 100)).toHaveLength(entries);
  expect(await change({ ja: { title: "", purpose: " ", consent: "" } })).toEqual([]);
  expect(await has()).toEqual({ es: { purpose: "Para ver." } });
});

test("what cannot be is said beside its field, and nothing is stored", async () => {
  const { app, slug } = await planned();
  const wrong = async (sent: Partial<ReturnType<typeof fieldsOf>>) => {
    const outcome = await changeStudy(app, operator, slug, { languages: german.languages, ...sent });
    return "changed" in outcome ? [] : outcome.map(({ field }) => field);
  };
  const ja = { title: "x".repeat(121), purpose: "y".repeat(2001), consent: "z".repeat(4001) };
  expect(await wrong({ translations: { ja } })).toEqual(["title-ja", "purpose-ja", "consent-ja"]);
  expect(await wrong({ mainLanguage: "tlh" })).toEqual(["mainLanguage"]);
  // Words in a language can stand in one place only.
  expect(await wrong({ mainLanguage: "ja", translations: { ja: japanese } })).toEqual(["mainLanguage"]);
  expect(await wrong({ consent: "", translations: { ja: japanese } })).toEqual(["consent"]);
  expect(await studyBySlug(app.read, slug)).toMatchObject({ ...german, translations: null });
});

test("in every language what people agreed to stands still while a wave is open, and the log keeps a hash of it", async () => {
  const { app, slug, wave } = await openedIn();
  const change = (sent: Partial<ReturnType<typeof fieldsOf>>) =>
    changeStudy(app, operator, slug, { languages: german.languages, ...sent });
  const refused = { kind: "conflict", message: "error.studyState" };
  const other = { ja: { ...japanese, consent: "別の言葉" } };
  await expect(change({ translations: other })).rejects.toMatchObject(refused);
  await expect(
    change({ translations: { es: { title: "", purpose: "", consent: "Otro" } } }),
  ).rejects.toMatchObject(refused);
  await expect(change({ mainLanguage: "en" })).rejects.toMatchObject(refused);
  expect(await change({ quietFrom: "21:00" })).toEqual([]);
  await app.write((tx) => setWaveState(tx, wave.id, "closed"));
  expect(await change({ translations: other, mainLanguage: "en" })).toEqual([]);
  const sha = (text: string) => createHash("sha256").update(text).digest("hex");
  expect((await auditEntries(app.read, 0, 100)).at(-1)?.details).toEqual({
    fields: "main_language translations",
    main_language: "de > en",
    consent_ja: `${sha(japanese.consent)} > ${sha("別の言葉")}`,
  });
});

test("a copy has the words in every language, but not the name of what it is a copy of", async () => {
  const { app, slug } = await openedIn();
  const copy = await copyStudy(app, operator, slug, { ticket: key(), title: "Noch einmal" });
  const copied = await studyBySlug(app.read, "slug" in copy ? copy.slug : "");
  expect(copied).toMatchObject({ title: "Noch einmal", main_language: "de" });
  expect(copied?.translations).toEqual({ ja: { purpose: japanese.purpose, consent: japanese.consent } });
});

test("whoever keeps the words that a study begins with has them in each of its languages", async () => {
  const { app } = await planned();
  const beginning = (language: Language) => translator(language)("studyField.consentDefault");
  const make = async (slug: string, consent: string) => {
    const fields = { slug, title: slug, purpose: "Zu sehen.", host: "Acme", names: "Acme", organization: "" };
    const rest = { instrument: "delivery-core@1.0", unit: "organization", minimum: "5", retention: "" };
    const times = { zone: "", quietFrom: "20:00", quietUntil: "08:00" };
    const words = { languages: ["de", "ja"], mainLanguage: "de", translations: {}, consent };
    await createStudy(app, operator, { ticket: key(), ...fields, ...rest, ...times, ...words });
    return (await studyBySlug(app.read, slug))?.translations;
  };
  expect(await make("kept", beginning("de"))).toEqual({
    ja: { consent: beginning("ja") },
  });
  expect(await make("own", "Eigene Worte.")).toBeNull();
});

test("the preview shows the questions in the language of the page where the study is asked in it, in another one on a wish, and says what it shows", async () => {
  const { app, slug } = await planned();
  const preview = async (language: Language, wished: string | null = null) => {
    const shown = await questionnairePreview(appInLanguage(app, language), operator, slug, null, wished);
    return { ...shown.language, languages: shown.languages, subject: shown.subject };
  };
  const languages = ["en", "de", "ja"];
  expect(await preview("ja")).toMatchObject({ shown: "ja", asked: null, languages });
  expect(await preview("ja", "de")).toMatchObject({ shown: "de", asked: null, languages });
  expect((await preview("ja", "de")).subject).not.toBe((await preview("ja")).subject);
  // The questionnaire is translated into Spanish, but the study is not asked in it; in Arabic there is none.
  for (const language of ["es", "ar"] as const)
    expect(await preview(language)).toMatchObject({ shown: "en", asked: language, languages });
  const chosen = { module: [], attach: [] };
  const unsaved = await questionnairePreview(appInLanguage(app, "de"), operator, slug, chosen);
  expect(unsaved).toMatchObject({ unsaved: true, language: { shown: "de" } });
});

test("a questionnaire of the catalogue is shown in the language of the page where there is a text in it", async () => {
  const { app } = await planned();
  const shown = (language: Language, wished: string | null = null) =>
    instrumentPreview(appInLanguage(app, language), "delivery-core", "1.0", {
      language: wished,
      forAuthor: false,
    }).language;
  expect(shown("de")).toMatchObject({ shown: "de", asked: null });
  expect(shown("de", "en")).toMatchObject({ shown: "en", asked: null });
  expect(shown("ar")).toMatchObject({ shown: "en", asked: "ar" });
});

test("whoever reads about a study reads its questions and capabilities in the language of the page, whatever it asks in", async () => {
  const { app, slug } = await planned({ languages: ["en"] });
  const read = async (language: Language) => {
    const inLanguage = appInLanguage(app, language);
    const { instrument, frame } = await openStudy(inLanguage, operator, "study.plan", slug);
    const { filters } = await settingsPage(inLanguage, operator, slug);
    const title = instrument.constructs.find(({ id }) => id === "version-control")?.title;
    return { title, instrument: frame.study.instrument, filter: filters.choices[0]?.text };
  };
  const [english, inGerman] = [await read("en"), await read("de")];
  expect(english.title).toBe("Version control");
  expect(inGerman.title).toBe("Versionsverwaltung");
  expect(inGerman.instrument).not.toBe(english.instrument);
  expect(inGerman.filter).not.toBe(english.filter);
  // Nobody has translated it.
  expect(await read("ar")).toEqual(english);
});
