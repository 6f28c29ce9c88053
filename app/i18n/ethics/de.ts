/** Sheets of the ethics pack in German. A draft: no native lawyer has read it. */
import { counted } from "./counted.ts";
import type { EthicsFacts, EthicsSheets } from "./facts.ts";

const check =
  "Bitte prüfen lassen: Dies ist ein Entwurf aus den Einstellungen der Studie, keine Rechtsberatung.";

const days = (n: number) => counted("de", n, { one: "# Tag", other: "# Tage" });

const erased = (after: number | null) => {
  if (after === null) return "Einzelne Antworten werden aufbewahrt, bis die Gastgeber sie löschen";
  if (after === 0) return "Einzelne Antworten werden gelöscht, sobald die letzte Welle geschlossen ist";
  return `Einzelne Antworten werden ${days(after)} nach dem Ende der letzten Welle gelöscht`;
};

const kept = ({ retentionDays, backupDays }: EthicsFacts) =>
  `${erased(retentionDays)}; ${backupDays === 0 ? "Sicherungen gibt es nicht" : `Gelöschtes kann noch ${days(backupDays)} in Sicherungen liegen`}. Berechnete Ergebnisse bleiben.`;

const shown = ({ k }: EthicsFacts) =>
  `Von einer Gruppe mit weniger als ${k} Antworten wird nichts gezeigt, auch nichts, woraus es sich errechnen ließe. Bevor eine Welle schließt, ist nur die Teilnahme in groben Stufen zu sehen.`;

export const german: EthicsSheets = {
  consent: (facts) => `Information und Einwilligung: ${facts.title}

${check}

${facts.host} bittet Sie um Teilnahme. Zweck: ${facts.purpose}

Die Teilnahme ist freiwillig. Niemand erfährt, ob Sie geantwortet haben, und Sie können auf jeder Seite aufhören; was Sie nicht abgeschickt haben, zählt nicht.

Der Fragebogen (${facts.questionnaire}) fragt, wie bei Ihnen Software ausgeliefert wird. ${shown(facts)}

Ihre Antworten werden ohne Namen, Adresse und Uhrzeit gespeichert, und nichts führt von einer Einladung zu einer Antwort. Sie sind pseudonym, bis Ergebnisse veröffentlicht und Sicherungen abgelaufen sind, danach anonym. Mit Ihrem Beleg können Sie sie löschen, bis die Welle schließt, und ansehen, bis Ergebnisse veröffentlicht sind.${facts.openTexts ? " Was Sie in eigenen Worten schreiben, liegt getrennt davon, ohne einen Weg zu Ihren anderen Antworten, und ist deshalb zum Löschen nicht mehr zu finden." : ""} ${kept(facts)}

${facts.ownConsent ?? ""}

[ ] Ich habe das gelesen und bin einverstanden, dass meine Antworten in dieser Studie verwendet werden.

[ ] Ich bin auch einverstanden, dass meine Antworten einzeln in Dateien für die Forschung eingehen. (Das ist eine eigene Entscheidung.)`,
  "data-protection": (facts) => `Datenschutz in Kürze: ${facts.title}

${check}

Verantwortlich: ${facts.host}. Nennen Sie eine Kontaktstelle und, wo es sie gibt, die Datenschutzbeauftragten: ____

Wozu: ${facts.purpose}

Was verarbeitet wird: Antworten auf ${facts.questionnaire}${facts.openTexts ? ", solche in eigenen Worten getrennt" : ""}; Organisation und Team; Sprache; Abschnitt der Erhebung (früh, mittel, spät). Von Eingeladenen die Adresse, versiegelt, bis sie antworten oder die Welle schließt, und eine Rolle, die viele auf ihrer Liste haben, bis sie antworten oder ihre Einladung gelöscht wird. Netzwerkadresse, Browser und Uhrzeit werden mit keiner Antwort gespeichert.

Rechtsgrund: Einwilligung jeder Person (nennen Sie den geltenden Artikel): ____

Wer es erhält: die Gastgeber; jede Organisation ihren eigenen Teil. Sonst niemand und kein anderer Dienst.

Wie es geschützt ist: ${shown(facts)} Entwürfe und Adressen sind verschlüsselt. Einzelne Zeilen gehen nur mit Einwilligung in die Forschung und werden vergröbert, wo zu wenige Menschen sie teilen.

Wie lange: ${kept(facts)}

Rechte: eine Antwort mit ihrem Beleg löschen, bis die Welle schließt, und sie ansehen, bis Ergebnisse veröffentlicht sind; danach kann niemand sagen, welche Antwort von wem ist. Beschwerden gehen an die zuständige Aufsichtsbehörde: ____`,
  "works-council": (facts) => `Blatt für den Betriebsrat: ${facts.title}

${check}

Was es ist: eine Befragung von ${counted("de", facts.organizations, { one: "# Organisation", other: "# Organisationen" })} durch ${facts.host}. ${facts.purpose}

Was es nicht ist: Es misst keine Person und macht keine Rangliste von Menschen oder Teams. Gemessene Zahlen von Diensten, falls abgegeben, liegen getrennt und werden nie mit Antworten verbunden.

Was die Leitung sieht: die Teilnahme eines Teams als unter 50 %, 50 bis 75 % oder über 75 %, einmal am Tag; kleine Teams zusammen oder gar nicht. Nie, wer geantwortet hat. ${shown(facts)}

Was nicht geht: die Antwort einer Person finden, auch nicht für den Betreiber, sobald Ergebnisse veröffentlicht und Sicherungen abgelaufen sind; die Mindestgruppe nach der ersten Antwort senken; Filter zeigen, die nicht erklärt wurden.

Freiwillig: Aus Antworten oder Nichtantworten folgt kein Nachteil. Erinnerungen erreichen, wer nicht geantwortet hat, ohne dass jemand sieht, wer das ist.

Wie lange: ${kept(facts)}

Vereinbart am ____ zwischen ____ und ____`,
  "data-use": (facts) => `Vereinbarung zur Datennutzung: ${facts.title}

${check}

Zwischen ${facts.host} und ____ (Empfänger).

1. Der Empfänger erhält Zeilen von Antworten derer, die der Forschung zugestimmt haben, mit dem Codebuch, nur zu diesem Zweck: ____

2. Der Empfänger versucht nicht herauszufinden, wer jemand ist, verbindet die Zeilen nicht mit anderen Daten über Menschen und meldet sofort, wenn jemand zufällig erkannt wird.

3. Zahlen werden nur von Gruppen ab ${facts.k} Antworten veröffentlicht, unter Nennung der Studie und ihres Fragebogens (${facts.questionnaire}).

4. Die Zeilen liegen verschlüsselt, werden an niemanden weitergegeben und bis ____ gelöscht. Die Löschung wird schriftlich bestätigt.

5. Organisationen werden nur genannt, wenn sie dem schriftlich zugestimmt haben.

6. Wer dagegen verstößt, gibt alles zurück und löscht es. Ort, Datum, Unterschriften: ____`,
};
