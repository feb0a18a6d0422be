//! By which numbers nouns change their form.

/// By which numbers a noun, or what stands around it, changes its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// By none: «۴۱ درمانگاه», 41人.
    None,
    /// One is apart from all others: "one clinic", "two clinics".
    One,
    /// Nought and one are: "0 clinique".
    UpToOne,
    /// The last digits tell: «1 клиника, 2 клиники, 5 клиник».
    Slavic,
    /// One, two, a few, many and round hundreds: «عيادات», «عيادة».
    Arabic,
}
