//! Words for many and what scales them: "hundreds of thousands", «چند صد هزار», «بضعة عشر».

use super::words::MAX_LIGHT;
use super::{Number, Plain, Size, Weight};
use crate::figure::exact::Exact;
use crate::figure::lang::Numeral;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::mention::Hedge;

/// The most words that scale a word for many.
const MAX_SCALES: usize = 4;

/// "hundreds of thousands", "several hundred", «چند صد هزار»: the bounds are scaled.
pub fn vague(line: Line<'_>, low: i64, high: i64, next: usize) -> Number {
    if let Some(number) = vague_units(line, low, next).filter(|_| low < MAX_LIGHT) {
        return number;
    }
    let (mut factor, mut next) = (Exact::ONE, next);
    for _ in 0..MAX_SCALES {
        let is_few = low < MAX_LIGHT && factor == Exact::ONE;
        let Some((times, behind)) = vague_scale(line, next, is_few) else { break };
        factor = &factor * &times;
        next = behind;
    }
    let (low, high) = (&Exact::int(low) * &factor, &Exact::int(high) * &factor);
    Number {
        size: Size::Vague { low, high },
        next,
        weight: if factor == Exact::ONE { Weight::Light } else { Weight::Full },
        is_signed: false,
        hedge: Hedge::None,
    }
}

/// «بضعة عشر» is thirteen to nineteen, «نيف وعشرون» twenty and some, where the unit stands first.
fn vague_units(line: Line<'_>, low: i64, next: usize) -> Option<Number> {
    let numbers = &line.tokens[next - 1].entry().language().numbers;
    let joined = line.is(next, Role::Joiner);
    let at = next + usize::from(joined);
    let tens = match line.follows(at)?.entry().numeral? {
        Numeral::Small(tens) if tens % 10 == 0 && (10..100).contains(&tens) => tens,
        _ => return None,
    };
    let number = Number::full(Plain::whole(Exact::int(tens)), at + 1);
    if joined && numbers.units_first && tens > 10 {
        return Some(Number { hedge: Hedge::OrMore, ..number });
    }
    let size = Size::Vague { low: Exact::int(10 + low), high: Exact::int(19) };
    (!joined && numbers.teens && tens == 10).then_some(Number { size, ..number })
}

/// What scales a word for many; a few may be few hundreds: «عدة مئات».
fn vague_scale(line: Line<'_>, next: usize, is_few: bool) -> Option<(Exact, usize)> {
    let of = line.is(next, Role::Of);
    let at = if of { next + 1 } else { next };
    let entry = line.follows(at)?.entry();
    let times = match (entry.numeral, entry.vague) {
        (Some(Numeral::Scale(power)), _) => Exact::pow10(i32::from(power)),
        (Some(Numeral::Hundred), _) => Exact::int(100),
        (Some(Numeral::Times(times)), _) if !entry.is(Role::Doubtful) => Exact::int(times),
        // «چند ده»
        (Some(Numeral::Small(10)), _) if !of => Exact::int(10),
        (None, Some((low, _))) if (of && low >= 2_000) || (is_few && !of && low >= 20) => Exact::int(low / 2),
        _ => return None,
    };
    Some((times, at + 1))
}
