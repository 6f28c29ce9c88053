/** E-mail addresses as people have them: one at a domain, without quotes, comments and lists. Others are refused, not guessed at. */

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const longest = 254;
const longestLocal = 64;

/** @returns the address without the blanks around it and with its domain in small letters; null when it is none */
export function readMailAddress(typed: string): string | null {
  const address = typed.trim();
  const at = address.lastIndexOf("@");
  if (address.length > longest || at < 1 || at > longestLocal) return null;
  const domain = address.slice(at + 1).toLowerCase();
  const labels = domain.split(".");
  if (!local.test(address.slice(0, at)) || labels.length < 2 || !labels.every((each) => label.test(each)))
    return null;
  return `${address.slice(0, at)}@${domain}`;
}
