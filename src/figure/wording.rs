//! stub
use super::{Comparison, Figure};
impl Figure {
    #[allow(missing_docs)]
    pub fn phrase(&self) -> String {
        format!("{:?} {}", self.hedge, self.says)
    }
}
impl Comparison {
    #[allow(missing_docs)]
    pub fn sentence(&self, _a: &Figure, _b: &Figure) -> String {
        format!("{:?}", self.why)
    }
}
