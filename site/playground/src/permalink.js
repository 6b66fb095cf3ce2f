// The state of the page as text for the fragment of its address, which browsers never send.

async function through(stream, bytes) {
  const body = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(body).arrayBuffer());
}

/** `v1.` and the state: JSON, deflated, in the letters that an address can have. */
export async function encode(state) {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(state)));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `v1.${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The state of a fragment; nothing where it holds none. */
export async function decode(fragment) {
  if (!fragment.startsWith("v1.")) {
    return undefined;
  }
  try {
    const letters = atob(fragment.slice(3).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const state = JSON.parse(new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes)));
    const isFile = (file) => typeof file?.name === "string" && typeof file?.text === "string";
    return Array.isArray(state?.files) && state.files.length > 0 && state.files.every(isFile) ? state : undefined;
  } catch {
    return undefined;
  }
}
