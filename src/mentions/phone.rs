//! Telephone numbers.
//!
//! Formats:
//! - North American: area code, exchange and line as 3-3-4 digits with hyphens, full stops, spaces or parentheses, perhaps
//!   after `1` or `+1`. Where only spaces stand between, area code and exchange must be NXX, N from 2 to 9, and not N11. The
//!   area code left out, a word such as `cell` is near, or the line begins with 0: `500-1000` is a range.
//! - Others: `+` or `00`, country and number, 10 to 15 digits. Without a country: after a word such as `call`, or in groups of
//!   which the first begins with 0 (`07700 900123`).
//! - The last digits may be masked (`503-555-01xx`); an extension belongs to the number.
//!
//! Source: NANPA, "Central Office Code Assignment Guidelines"; ITU-T E.164, section 6: 15 digits at most.

use super::{Found, Kind, fax};
use crate::lexicon::{FAX_WORDS, PHONE_WORDS};
use crate::text::{Text, TokenKind};

/// The most groups of digits, and the most digits in all.
const MOST_GROUPS: usize = 8;
const MOST_DIGITS: usize = 15;

/// How far before a number a word such as `call` may stand, in tokens.
const REACH: usize = 6;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let has_plus = text.word(at) == "+";
    let first = at + usize::from(has_plus);
    if has_plus && !text.glued(first) || text.glued(at) && !may_touch(text, at) {
        return None;
    }
    let groups = Groups::read(text, first)?;
    let groups = groups.as_slice();
    if groups.iter().map(|group| group.length).sum::<usize>() < 7 {
        return None;
    }
    let used = if has_plus {
        north_american(text, groups, true).or_else(|| international(text, groups, 0))
    } else if is_exit_code(text.word(groups[0].digits)) && !follows_digits(text, at) {
        international(text, groups, 2)
    } else {
        north_american(text, groups, false)
            .or_else(|| without_area(text, groups, at))
            .or_else(|| led_by_zero(text, groups).filter(|_| !follows_digits(text, at)))
            .or_else(|| announced(text, groups, at))
    }?;
    let end = groups[used - 1].end;
    if goes_on(text, end) {
        return None;
    }
    let kind = if fax::is_announced(text, at, end) {
        Kind::Fax
    } else {
        Kind::Phone
    };
    Some((kind, at..after_extension(text, end)))
}

/// True where what stands right before the number is no part of it.
fn may_touch(text: &Text, at: usize) -> bool {
    let before = text.word(at - 1);
    matches!(before, "(" | "[" | ":" | "," | "\"" | "'" | "#" | "=" | ">" | "~" | "/")
        || text.kind(at - 1) == Some(TokenKind::Sign) && !before.is_ascii()
}

/// True for the beginning of a longer number, of a share, a range or a fraction.
fn goes_on(text: &Text, end: usize) -> bool {
    let next = text.glued(end + 1)
        && matches!(
            text.kind(end + 1),
            Some(TokenKind::Number | TokenKind::Code | TokenKind::Word)
        );
    text.glued(end)
        && match text.word(end) {
            "%" => true,
            "-" | "_" | "@" => next,
            "/" | "," | ":" | "." => next && text.kind(end + 1) == Some(TokenKind::Number),
            _ => matches!(
                text.kind(end),
                Some(TokenKind::Number | TokenKind::Code | TokenKind::Word)
            ),
        }
}

/// `00`, alone or with a country.
fn is_exit_code(digits: &str) -> bool {
    let country = digits.strip_prefix("00").filter(|country| country.len() <= 3);
    country.is_some_and(|country| !country.starts_with('0') && (!country.starts_with('1') || country == "1"))
}

/// True inside a longer row of digits, such as an account's.
fn follows_digits(text: &Text, at: usize) -> bool {
    at > 0 && matches!(text.kind(at - 1), Some(TokenKind::Number | TokenKind::Code))
}

/// A group of digits.
#[derive(Clone, Copy, Default)]
struct Group {
    /// The token with the digits.
    digits: usize,
    /// How many digits, masked ones counted.
    length: usize,
    /// The token after the group, and after its parenthesis.
    end: usize,
    /// What stands before it.
    gap: Gap,
    in_parentheses: bool,
    is_masked: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    Space,
    Hyphen,
    Stop,
    Slash,
}

struct Groups {
    all: [Group; MOST_GROUPS],
    count: usize,
}

impl Groups {
    /// The groups from token `at` on; none where no digits begin there.
    fn read(text: &Text, at: usize) -> Option<Self> {
        let mut all = [Group::default(); MOST_GROUPS];
        all[0] = group(text, at).filter(|group| !group.is_masked)?;
        let mut count = 1;
        while count < MOST_GROUPS {
            let Some(next) = next_group(text, all[count - 1].end) else {
                break;
            };
            all[count] = next;
            count += 1;
            if next.is_masked {
                break;
            }
        }
        Some(Self { all, count })
    }

    fn as_slice(&self) -> &[Group] {
        &self.all[..self.count]
    }
}

fn next_group(text: &Text, end: usize) -> Option<Group> {
    let both_glued = text.glued(end) && text.glued(end + 1);
    let both_apart = !text.glued(end) && !text.glued(end + 1);
    let gap = match text.word(end) {
        "-" if both_glued || both_apart => Gap::Hyphen,
        "." if both_glued => Gap::Stop,
        "/" if both_glued => Gap::Slash,
        _ => return group(text, end),
    };
    group(text, end + 1).map(|group| Group { gap, ..group })
}

/// The group that begins at token `at`, perhaps in parentheses.
fn group(text: &Text, at: usize) -> Option<Group> {
    if text.word(at) == "(" {
        let closed = text.kind(at + 1) == Some(TokenKind::Number) && text.word(at + 2) == ")";
        return closed.then(|| Group {
            digits: at + 1,
            length: text.word(at + 1).len(),
            end: at + 3,
            in_parentheses: true,
            ..Group::default()
        });
    }
    let is_star = |at: usize| text.word(at) == "*";
    let stars = (at..at + 5)
        .skip(usize::from(text.kind(at) == Some(TokenKind::Number)))
        .take_while(|here| is_star(*here) && (*here == at || text.glued(*here)))
        .count();
    let word = text.word(at);
    let (length, tokens) = match text.kind(at)? {
        TokenKind::Number => (word.len() + stars, 1 + stars),
        TokenKind::Code => {
            let digits = word.bytes().take_while(u8::is_ascii_digit).count();
            let rest = &word[digits..];
            let is_mask = rest.bytes().all(|byte| byte == b'x');
            // `0142x4`: the group, and the extension with it.
            let has_extension = rest
                .strip_prefix('x')
                .is_some_and(|extension| extension.len() < 6 && extension.bytes().all(|byte| byte.is_ascii_digit()));
            let length = if is_mask {
                Some(word.len())
            } else {
                has_extension.then_some(digits)
            };
            (length?, 1)
        }
        TokenKind::Word if word.bytes().all(|byte| byte == b'x') && word.len() > 1 => (word.len(), 1),
        TokenKind::Sign if stars > 1 => (stars, stars),
        _ => return None,
    };
    Some(Group {
        digits: at,
        length,
        end: at + tokens,
        is_masked: stars > 0 || text.kind(at) != Some(TokenKind::Number),
        ..Group::default()
    })
}

/// How many groups are a North American number with its area code.
fn north_american(text: &Text, groups: &[Group], has_plus: bool) -> Option<usize> {
    let skip = usize::from(text.word(groups[0].digits) == "1");
    if has_plus && skip == 0 {
        let together = text.word(groups[0].digits);
        return (together.len() == 11 && together.starts_with('1')).then_some(1);
    }
    if let Some([area, rest, ..]) = groups.get(skip..)
        && area.in_parentheses
        && (area.length, rest.length) == (3, 7)
        && is_nxx(text, *area)
    {
        return Some(skip + 2);
    }
    let [area, exchange, line] = groups.get(skip..skip + 3)? else {
        return None;
    };
    if (area.length, exchange.length, line.length) != (3, 3, 4) || area.is_masked || exchange.is_masked {
        return None;
    }
    let is_valid = is_nxx(text, *area) && is_nxx(text, *exchange);
    let is_marked = area.in_parentheses && line.gap != Gap::Space
        || exchange.gap == line.gap && matches!(line.gap, Gap::Hyphen | Gap::Stop);
    (is_valid || is_marked).then_some(skip + 3)
}

/// True for three digits from 200 to 999, without service numbers such as 411 and 911.
fn is_nxx(text: &Text, group: Group) -> bool {
    let digits = text.word(group.digits);
    digits.len() == 3 && !digits.starts_with(['0', '1']) && !digits.ends_with("11")
}

/// `555-0142`: near a word that says so, or with a line that no range ends with.
fn without_area(text: &Text, groups: &[Group], at: usize) -> Option<usize> {
    let [exchange, line, ..] = groups else {
        return None;
    };
    let has_shape = (exchange.length, line.length) == (3, 4)
        && matches!(line.gap, Gap::Hyphen | Gap::Stop)
        && text.glued(exchange.end)
        && is_nxx(text, *exchange)
        && !exchange.in_parentheses;
    let is_announced =
        || (1..=REACH).any(|back| is_phone_word(text.word_before(at, back))) || follows_phone_word(text, at);
    let is_line = text.word(line.digits).starts_with('0') && !text.word(line.digits).ends_with("000");
    (has_shape && (is_line || is_announced())).then_some(2)
}

/// `+44 20 7946 0142`, of which the first `prefix` digits are none.
fn international(text: &Text, groups: &[Group], prefix: usize) -> Option<usize> {
    let (used, digits) = take(text, groups, 11 + prefix);
    let is_number = (10 + prefix..=MOST_DIGITS + prefix).contains(&digits);
    (is_number && !groups[0].in_parentheses && groups[..used].iter().all(|group| group.gap != Gap::Slash))
        .then_some(used)
}

/// Groups until there are `enough` digits: how many, and how many digits. A group that belongs to `24/7` is left.
fn take(text: &Text, groups: &[Group], enough: usize) -> (usize, usize) {
    let mut used = 0;
    let mut digits = 0;
    for group in groups {
        let is_apart = used > 0 && group.gap == Gap::Space && goes_on(text, group.end);
        if digits >= enough && group.gap == Gap::Space || is_apart || digits + group.length > MOST_DIGITS + 2 {
            break;
        }
        used += 1;
        digits += group.length;
    }
    (used, digits)
}

/// Groups of numbers that are dialled with a 0 first, in the United Kingdom, Ireland, Australia, Nigeria, the Philippines and
/// elsewhere, and of Australian ones that cost nothing.
const LED_BY_ZERO: &[&[usize]] = &[
    &[5, 6],
    &[5, 3, 4],
    &[5, 3, 3],
    &[4, 7],
    &[4, 6],
    &[4, 3, 4],
    &[4, 3, 3],
    &[3, 4, 4],
    &[3, 3, 4],
    &[2, 4, 4],
    &[2, 3, 4],
];

/// `07700 900123`.
fn led_by_zero(text: &Text, groups: &[Group]) -> Option<usize> {
    let first = text.word(groups[0].digits);
    if !(first.starts_with('0') || matches!(first, "1300" | "1800")) {
        return None;
    }
    let fits = |lengths: &&&[usize]| {
        groups.len() >= lengths.len()
            && groups
                .iter()
                .zip(**lengths)
                .all(|(group, length)| group.length == *length)
            && groups[1..lengths.len()]
                .iter()
                .all(|group| matches!(group.gap, Gap::Space | Gap::Hyphen))
    };
    LED_BY_ZERO.iter().find(fits).map(|lengths| lengths.len())
}

/// Any groups of seven digits and more after `call` or `phone:`.
fn announced(text: &Text, groups: &[Group], at: usize) -> Option<usize> {
    let enough = if text.word(groups[0].digits).starts_with('0') {
        11
    } else {
        10
    };
    let (used, digits) = take(text, groups, enough);
    let number = &groups[..used];
    let first = text.word(groups[0].digits);
    let is_round = used == 1 && first.ends_with("000");
    let looks_so = (7..=13).contains(&digits) && !is_round && !is_dates_or_times(text, number);
    (looks_so && follows_phone_word(text, at)).then_some(used)
}

/// True for `12-04-2024`, `2019-2020` and `0800 - 1700`.
fn is_dates_or_times(text: &Text, groups: &[Group]) -> bool {
    let short = groups.iter().filter(|group| group.length <= 2).count();
    let is_hour_or_year = |group: &Group| {
        let digits = text.word(group.digits);
        digits.len() == 4 && digits < "2400"
    };
    groups.len() <= 3 && short >= 2 || groups.iter().all(is_hour_or_year)
}

fn is_phone_word(word: &str) -> bool {
    PHONE_WORDS.contains(&word) || FAX_WORDS.contains(&word)
}

/// True where only small words stand between `call` and the number.
fn follows_phone_word(text: &Text, at: usize) -> bool {
    for back in 1..=REACH.min(at) {
        let word = text.word(at - back);
        if is_phone_word(word) {
            // `reached 39412077` counts something; `reached him on` does not.
            return back > 1 || !matches!(word, "called" | "calling" | "reach" | "reached" | "signal");
        }
        let is_small = matches!(
            word,
            ":" | "#"
                | "("
                | "-"
                | "="
                | ","
                | "is"
                | "at"
                | "on"
                | "no"
                | "number"
                | "me"
                | "us"
                | "her"
                | "him"
                | "them"
                | "his"
                | "my"
                | "our"
                | "or"
                | "the"
                | "es"
                | "al"
                | "mom"
                | "dad"
                | "directly"
                | "back"
        ) || word == "." && text.glued(at - back);
        if !is_small {
            return false;
        }
    }
    false
}

/// Past `ext. 12`, `x12`.
fn after_extension(text: &Text, end: usize) -> usize {
    let here = end + usize::from(text.word(end) == ",");
    let is_short = |at: usize| text.kind(at) == Some(TokenKind::Number) && text.word(at).len() <= 6;
    let word = text.word(here);
    if matches!(word, "ext" | "extn" | "extension" | "x") {
        let number = here + 1 + usize::from(matches!(text.word(here + 1), "." | ":" | "#"));
        let is_long_enough = word != "x" || text.word(number).len() >= 3;
        if is_short(number) && is_long_enough {
            return number + 1;
        }
    }
    let together = word.strip_prefix("ext").or_else(|| word.strip_prefix('x'));
    let is_together = together
        .is_some_and(|digits| (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()));
    if is_together { here + 1 } else { end }
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn north_american() {
        for number in [
            "555-0142",
            "555.0142",
            "503-555-0142",
            "(503) 555-0142",
            "503 555 0142",
            "+1 503-555-0142",
            "1-503-555-0142",
            "(503)555-0142",
            "(503)-555-0142",
            "(503)5550142",
            "+1 (503) 555 0142",
            "+15035550142",
            "503 - 555 - 0142",
            "119-420-0148",
            "503-555-01xx",
            "503-555-0142x4",
            "503-555-01**",
            "(503) 555-xxxx",
            "503-555-0142 ext. 12",
            "503-555-0142 x123",
            "5035550142",
        ] {
            assert_eq!(quotes("phone", &format!("her cell: {number}.")), [number]);
            let in_a_list = format!("☎️{number}, today");
            assert_eq!(quotes("phone", &in_a_list), [number]);
        }
        assert_eq!(quotes("phone", "(503)555-0168 24/7"), ["(503)555-0168"]);
    }

    #[test]
    fn of_other_countries() {
        for number in [
            "+55 11 90000 0142",
            "+44 (20) 7946 0142",
            "+44 7700 900142",
            "+91 4155 550142",
            "+33 1 99 00 01 42",
            "+234 803 555 0142",
            "0044 20 7946 0142",
            "07700 900142",
            "020 7946 0142",
            "0491 570 142",
            "0917 555 0142",
            "01632 555-0142",
            "01 555 0142",
            "(07) 555-0142",
            "1800 555 0142",
        ] {
            assert_eq!(quotes("phone", &format!("mine: {number}, thanks")), [number]);
        }
        for (draft, number) in [
            ("whatsapp 90000 55142", "90000 55142"),
            ("Tel. 07700900142", "07700900142"),
            ("call her at 080355501-42", "080355501-42"),
            ("ph 02 5550 0142 after 5", "02 5550 0142"),
        ] {
            assert_eq!(quotes("phone", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "2019-2020",
            "page 120-1400",
            "code 987-65-4321",
            "in 2015-555-01423",
            "98 765 4321 cases",
            "155-0142",
            "give 500-1000 mL",
            "+18352 new cases",
            "+2 500 000 tests",
            "call volume rose to 40713526",
            "call 2000000 people",
            "call 0800 - 1700",
            "contact us by 12-04-2024",
            "call 911 or 988",
            "text HOME to 741741",
            "20001-80000 cases",
            "5035550168 doses",
            "tests reached 39412077",
            "RO41 TEST 1B20 0417 0030 9001",
            "0000 0002 0034 0156 8203",
            "1,071,702 tests on 14 2021",
            "192.168.10.1001",
        ] {
            assert_eq!(quotes("phone", other), [] as [&str; 0], "{other}");
        }
    }
}
