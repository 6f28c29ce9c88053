/** The open link with its QR code: to be put on a wall, a slide, into a chat. */
import type { QrPicture } from "../../../shared/qr-picture.ts";
import { useT } from "../../layout/language.tsx";
import { QrCode } from "../../layout/qr-code.tsx";

type Props = { address: string; picture: QrPicture | null; slug: string };

export function OpenLink({ address, picture, slug }: Props) {
  const t = useT();
  return (
    <section className="stack" id="open-link">
      <h2>{t("invitations.open")}</h2>
      <p>{t("invitations.open.explain")}</p>
      <label htmlFor="open-address">{t("invitations.open.address")}</label>
      <input id="open-address" className="copy-field" type="text" readOnly dir="ltr" value={address} />
      {picture && <QrCode picture={picture} label={t("invitations.open.picture")} />}
      <p>
        <a href={`/studies/${encodeURIComponent(slug)}/invitations/sheet`}>{t("invitations.open.sheet")}</a>
      </p>
    </section>
  );
}
