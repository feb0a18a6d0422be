//! Units that several symbols make: `mg/dL`, `N·m`, `kWh/100 km`.

use super::{Dimension, Exact, Noun, SymbolId, Unit};

/// So much of a product of measures for each of another, in base units: `mg/dL` is a hundredth of `kg/m³`. One measure for each
/// of its own kind keeps its symbols, `mg/kg`; nothing where one of them is no measure.
pub fn quotient(upper: &[SymbolId], lower: &[SymbolId]) -> Option<Unit> {
    if let ([above], [below]) = (upper, lower)
        && above.unit().dimension == below.unit().dimension
        && above.unit().dimension.is_physical()
    {
        let name = format!("{}/{}", above.symbol(), below.symbol());
        return Some(Unit::of(Dimension::Noun(Noun::named(&name))));
    }
    let (above, below) = (product(upper)?, product(lower)?);
    let name = match lower {
        [] => above.0,
        [_] => format!("{}/{}", above.0, below.0),
        _ => format!("{}/({})", above.0, below.0),
    };
    let factor = above.1.checked_div(&below.1)?;
    Some(Unit { dimension: Dimension::Noun(Noun::named(&name)), symbol: "", factor })
}

/// The base units of a product of measures, and how many of them it is.
fn product(symbols: &[SymbolId]) -> Option<(String, Exact)> {
    let mut product = (String::new(), Exact::ONE);
    for id in symbols {
        let unit = id.unit();
        let Dimension::Physical(base) = unit.dimension else { return None };
        if !product.0.is_empty() {
            product.0.push('·');
        }
        product.0.push_str(base);
        product.1 = &product.1 * &unit.factor;
    }
    Some(product)
}

/// How much is used up on the way of a hundred kilometres: `L/100 km`.
pub fn per_hundred_km(used: SymbolId) -> Unit {
    Unit::of(Dimension::Noun(Noun::named(&format!("{}/100 km", used.symbol()))))
}
