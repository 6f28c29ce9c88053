/** What a form sends about a study, and shows again. Absent boxes are empty lists. */
export type SentStudy = {
  title: string;
  purpose: string;
  host: string;
  instrument: string;
  unit: string;
  minimum: string;
  languages: string[];
  consent: string;
  retention: string;
  zone: string;
  quietFrom: string;
  quietUntil: string;
};
