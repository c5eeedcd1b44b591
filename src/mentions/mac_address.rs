//! Addresses of network cards (MAC).
//!
//! Format: six pairs of hexadecimal digits with colons or hyphens, three groups of four with full stops, or twelve together after a
//! label. All zeros and all ones are nobody's.
//!
//! Source: IEEE 802, "Guidelines for Use of Extended Unique Identifier".

use super::ip_address::begins_apart;
use super::{Found, Kind, standing};
use crate::lexicon::NumberKind;
use crate::text::Text;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (groups, length, sign) = match (text.word(at).len(), text.word(at + 1)) {
        (2, sign @ (":" | "-")) => (6, 2, sign),
        (4, sign @ ".") => (3, 4, sign),
        (12, sign) if standing::is_announced(text, at, &[NumberKind::Mac]) => (1, 12, sign),
        _ => return None,
    };
    let mut zeros = 0;
    let mut ones = 0;
    for group in 0..groups {
        let here = at + 2 * group;
        let word = text.word(here);
        let is_joined = group == 0 || text.word(here - 1) == sign && text.glued(here - 1) && text.glued(here);
        if !is_joined || word.len() != length || !word.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        zeros += word.bytes().filter(|byte| *byte == b'0').count();
        ones += word.bytes().filter(|byte| *byte == b'f').count();
    }
    let end = at + 2 * groups - 1;
    let goes_on = text.glued(end) && matches!(text.word(end), ":" | "-" | "." | "_") && text.glued(end + 1);
    let is_address = zeros < 12 && ones < 12 && !goes_on && begins_apart(text, at);
    is_address.then_some((Kind::MacAddress, at..end))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, address) in [
            ("MAC: 00:00:5E:00:53:AF", "00:00:5E:00:53:AF"),
            ("is 00-00-5e-00-53-af, here", "00-00-5e-00-53-af"),
            ("0000.5e00.53af", "0000.5e00.53af"),
            ("MAC 00005E0053AF", "00005E0053AF"),
            ("02-00-5e-10-00-af.", "02-00-5e-10-00-af"),
        ] {
            assert_eq!(quotes("mac-address", draft), [address], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "00:00:5E:00:53",
            "00:00:5E:00:53:AF:00",
            "00:00:5E-00-53-AF",
            "00:00:00:00:00:00",
            "ff:ff:ff:ff:ff:ff",
            "ZZ:00:5E:00:53:AF",
            "Big Mac 00005E0053AFX",
            "10:20:40",
        ] {
            assert_eq!(quotes("mac-address", other), [] as [&str; 0], "{other}");
        }
    }
}
