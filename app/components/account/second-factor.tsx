/** Turning the second factor on, in two steps, and off. */
import type { MessageKey } from "../../i18n/messages.ts";
import type { QrPicture } from "../../shared/qr-picture.ts";
import { useT } from "../layout/language.tsx";
import { QrCode } from "../layout/qr-code.tsx";
import { Field } from "./fields.tsx";

type Begun = { address: string; secret: string; codes: string[]; picture: QrPicture | null };

export function SecondFactor({
  isOn,
  begun,
  problem,
}: {
  isOn: boolean;
  begun: Begun | null;
  problem: MessageKey | null;
}) {
  const t = useT();
  return (
    <section>
      <h2>{t("accounts.second.title")}</h2>
      {begun ? (
        <Confirm begun={begun} problem={problem} />
      ) : (
        <>
          <p>{t(isOn ? "accounts.second.on" : "accounts.second.off")}</p>
          <form method="post" className="account-form">
            <input type="hidden" name="_action" value={isOn ? "end-second" : "begin"} />
            <Field
              id="second-current"
              name="current"
              type="password"
              label="accounts.password.current"
              autoComplete="current-password"
              problem={problem ?? undefined}
            />
            <button className="button second" type="submit">
              {t(isOn ? "accounts.second.end" : "accounts.second.begin")}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

function Confirm({ begun, problem }: { begun: Begun; problem: MessageKey | null }) {
  const t = useT();
  const { address, secret, codes, picture } = begun;
  return (
    <form method="post" className="account-form">
      <input type="hidden" name="_action" value="confirm" />
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="secret" value={secret} />
      <p>{t("accounts.second.app")}</p>
      {picture && (
        <p>
          <QrCode picture={picture} label={t("accounts.second.picture")} />
        </p>
      )}
      <p>
        <code dir="ltr">{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p>
        <a href={address}>{t("accounts.second.open")}</a>
      </p>
      <p>{t("accounts.second.codes")}</p>
      <ul className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
            <input type="hidden" name="codes" value={code} />
          </li>
        ))}
      </ul>
      <Field
        name="code"
        label="accounts.second.code"
        autoComplete="one-time-code"
        inputMode="numeric"
        problem={problem ?? undefined}
      />
      <button className="button" type="submit">
        {t("accounts.second.confirm")}
      </button>
    </form>
  );
}
