use std::ops::Range;

use crate::phrases::Sign;
use crate::rules::Picture;

/// Thanks to a brand: for goods, or where the draft tells where to get them.
pub(in crate::rules::conflict) fn thanks(picture: &Picture<'_>, has_code: bool) -> Vec<Range<usize>> {
    let phrases = picture.phrases;
    let goods = phrases
        .of(Sign::PromoThanksForGoods)
        .iter()
        .map(|thanks| &thanks.tokens);
    let gives = |tokens: &Range<usize>| phrases.show_within(Sign::PromoDonors, &picture.around(tokens, 0));
    let goods = goods
        .filter(|tokens| names_brand(picture, tokens) && !gives(tokens))
        .cloned();
    let sells = has_code
        || [Sign::LinkThatPays, Sign::PromoLink, Sign::PromoWasSent]
            .into_iter()
            .any(|sign| phrases.show(sign));
    let plain = phrases.of(Sign::PromoThanksTo).iter().filter(|_| sells);
    goods
        .chain(plain.filter_map(|thanks| to_brand(picture, &thanks.tokens)))
        .collect()
}

fn names_brand(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|at| super::super::is_brand(picture, at)) || super::super::is_brand_beside(picture, tokens)
}

/// The thanks up to the brand's name, which follows.
fn to_brand(picture: &Picture<'_>, thanks: &Range<usize>) -> Option<Range<usize>> {
    let name = (thanks.end - 1..thanks.end + 3).find(|at| super::super::is_brand(picture, *at))?;
    Some(thanks.start..name + 1)
}
