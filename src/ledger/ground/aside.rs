//! Grounding in what stands beside the sentences of a text: the answer led back to the bytes of the text itself.

use super::{Filling, Grounding, Hit, Pair};
use crate::figure::Mention;
use crate::source::{Asides, Span};

impl Grounding {
    /// The same with places of the text in place of those of its asides.
    #[must_use]
    pub fn led_back(self, asides: &Asides) -> Self {
        match self {
            Self::Found(hit) => Self::Found(hit.led_back(asides)),
            Self::Moved(hit) => Self::Moved(hit.led_back(asides)),
            Self::Changed { hit, pairs } => {
                let pair = |pair: Pair| Pair { found: asides.to_original(pair.found), ..pair };
                Self::Changed { hit: hit.led_back(asides), pairs: pairs.into_iter().map(pair).collect() }
            }
            Self::Ambiguous(hits) => {
                let mut hits: Vec<Hit> = hits.into_iter().map(|hit| hit.led_back(asides)).collect();
                // A badge is shown twice: as an address, and as it reads.
                hits.dedup_by_key(|hit| hit.span);
                if hits.len() > 1 { Self::Ambiguous(hits) } else { Self::Found(hits.remove(0)) }
            }
            Self::Missing { nearest } => Self::Missing { nearest: nearest.map(|place| asides.to_original(place)) },
        }
    }
}

impl Hit {
    fn led_back(self, asides: &Asides) -> Self {
        let back = |span: Span| asides.to_original(span);
        let mention = |mention: Mention| Mention { span: back(mention.span), number: back(mention.number), ..mention };
        let filling = |filling: Filling| match filling {
            Filling::Figure(figure) => Filling::Figure(mention(figure)),
            Filling::Words(span) => Filling::Words(back(span)),
            Filling::Several(figures) => Filling::Several(figures.into_iter().map(mention).collect()),
        };
        Self {
            span: back(self.span),
            how: self.how,
            holes: self.holes.into_iter().map(filling).collect(),
            mentions: self.mentions.into_iter().map(mention).collect(),
        }
    }
}
