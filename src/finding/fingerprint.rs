//! Fingerprints: a finding's key in one word, for baselines and for programs that follow findings from run to run.

use sha2::{Digest, Sha256};

use super::Finding;

/// What stands in front of every key; it changes when keys are made otherwise.
const VERSION: &str = "counterclaim finding 1";

/// The same for a part of a key.
const PART: &str = "counterclaim part 1";

/// How many bytes of the digest are kept.
const LENGTH: usize = 16;
const PART_LENGTH: usize = 8;

impl Finding {
    /// Its rule, quantity and key as 32 hexadecimal digits. Two findings with the same figures and words of the same claims
    /// have the same one.
    pub fn fingerprint(&self) -> String {
        let mut digest = Sha256::new();
        put(&mut digest, &[VERSION, self.rule]);
        put(&mut digest, self.quantity.as_slice());
        put(&mut digest, &self.key.claims);
        put(&mut digest, &self.key.words);
        hexadecimal(&digest.finalize()[..LENGTH])
    }

    /// The words of its key, each as 16 hexadecimal digits that hold its rule and quantity too; sorted. Where a part of it is
    /// mended the others are left.
    pub fn parts(&self) -> Vec<String> {
        let part = |word: &String| {
            let mut digest = Sha256::new();
            put(&mut digest, &[PART, self.rule]);
            put(&mut digest, self.quantity.as_slice());
            put(&mut digest, std::slice::from_ref(word));
            hexadecimal(&digest.finalize()[..PART_LENGTH])
        };
        let mut parts: Vec<String> = self.key.words.iter().map(part).collect();
        parts.sort();
        parts
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Adds a list of words so that no other list comes to the same bytes.
fn put(digest: &mut Sha256, words: &[impl AsRef<str>]) {
    digest.update((words.len() as u64).to_le_bytes());
    for word in words.iter().map(AsRef::as_ref) {
        digest.update((word.len() as u64).to_le_bytes());
        digest.update(word);
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::{Basis, Finding, Key, Severity, Standing};

    fn of(quantity: Option<&str>, claims: &[&str], words: &[&str]) -> String {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let finding = Finding {
            rule: "divergent",
            severity: Severity::Error,
            quantity: quantity.map(str::to_owned),
            message: String::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
            key: Key { claims: owned(claims), words: owned(words) },
            basis: Basis::default(),
            obstacles: Vec::new(),
            claims: Vec::new(),
            fixes: Vec::new(),
            standing: Standing::Open,
        };
        finding.fingerprint()
    }

    #[test]
    fn a_fingerprint_is_32_digits_that_stay() {
        assert_eq!(of(Some("beds"), &["beds.stated a"], &["50"]), "3f196c71d488913ea258ef7c8a6f7fc2");
    }

    #[test]
    fn no_two_keys_run_into_one() {
        let all = [
            of(None, &[], &[]),
            of(Some(""), &[], &[]),
            of(None, &[""], &[]),
            of(None, &[], &[""]),
            of(None, &["a", "b"], &[]),
            of(None, &["a"], &["b"]),
            of(None, &["ab"], &[]),
            of(Some("a"), &["b"], &[]),
        ];
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len());
    }
}
