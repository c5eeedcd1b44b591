// FNV-1a; build/weights.rs counts the same way.

const BASIS: u32 = 0x811C_9DC5;

/// `hash` with one more part, and what keeps the parts apart.
fn hash(hash: u32, part: &str) -> u32 {
    let bytes = part.bytes().chain(std::iter::once(b' '));
    bytes.fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
