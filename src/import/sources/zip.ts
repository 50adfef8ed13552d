/** A member of a ZIP package as its directory lists it; sizes in bytes. */
export interface Member {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: number;
  /** Where it begins in the package. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const memberSignature = 0x02014b50;
/** The end record has 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 0xffff;
const mostMembers = 10_000;

/** The members of a ZIP package, from its directory alone: nothing is unpacked. Null where the bytes are no package. */
export function membersOf(bytes: Uint8Array): readonly Member[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: Member[] = [];
  while (members.length < Math.min(count, mostMembers)) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== memberSignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    members.push({
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      start: view.getUint32(at + 42, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function endOf(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= least; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  return null;
}
