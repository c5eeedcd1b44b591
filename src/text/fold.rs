//! One spelling for what people type in many: lower case, no accents, straight quotes.

/// Appends the folded spelling of `c` to `folded`; marks that only decorate another letter fold to nothing.
pub(super) fn push(c: char, folded: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => folded.push(c),
        'A'..='Z' => folded.push(c.to_ascii_lowercase()),
        '‘' | '’' | '‛' | 'ʼ' | '′' | '`' | '´' => folded.push('\''),
        '“' | '”' | '„' | '«' | '»' | '″' => folded.push('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '−' => folded.push('-'),
        _ if is_decoration(c) => {}
        _ => match unaccented(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.extend(c.to_lowercase()),
        },
    }
}

/// Marks that combine with the letter before them, and characters without any width.
pub(super) fn is_decoration(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
        || is_invisible(c)
}

/// Characters without any width: joiners, direction marks, variation selectors, the soft hyphen.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// The plain letters of an accented Latin one.
fn unaccented(c: char) -> Option<&'static str> {
    Some(match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ' | 'ķ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' => "t",
        'Þ' | 'þ' => "th",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ' | 'ŷ' | 'Ÿ' => "y",
        'Ź'..='ž' => "z",
        _ => return marked(c),
    })
}

/// The plain letters of the blocks that hold little else, from a first character on; a full stop for any other.
///
/// Source: the canonical decompositions of Unicode.
const MARKED: &[(char, &str)] = &[
    (
        '\u{01A0}',
        "oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa\
         ....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy",
    ),
    (
        '\u{1E00}',
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrr\
         rrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaa\
         eeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy",
    ),
];

fn marked(c: char) -> Option<&'static str> {
    MARKED.iter().find_map(|(first, letters)| {
        let at = (c as usize).checked_sub(*first as usize)?;
        letters.get(at..=at).filter(|letter| *letter != ".")
    })
}

#[cfg(test)]
mod tests {
    fn folded(text: &str) -> String {
        let mut folded = String::new();
        text.chars().for_each(|c| super::push(c, &mut folded));
        folded
    }

    #[test]
    fn one_spelling_for_many() {
        for spelling in ["Muñoz", "MUÑOZ", "mun\u{0303}oz", "mu\u{200B}noz"] {
            assert_eq!(folded(spelling), "munoz");
        }
        assert_eq!(folded("O’Brien"), "o'brien");
        assert_eq!(folded("Nguyễn Đỗ Łukasz Straße"), "nguyen do lukasz strasse");
        assert_eq!(folded("Kṛṣṇa Ǧazāl Ỹ ẞ"), "krsna gazal y ss");
        assert_eq!(folded("Ольга"), "ольга");
    }
}
