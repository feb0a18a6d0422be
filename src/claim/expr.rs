//! Expressions over quantities.

/// A formula.
#[derive(Debug, Clone)]
pub struct Expr {}
