//! Work on many texts at once. The answers come in the order of the questions, whatever the number of threads.

use std::panic;
use std::sync::LazyLock;
use std::thread;

/// So few things are done one after the other: to start a thread costs more.
const FEW: usize = 16;

static N_PROCESSORS: LazyLock<usize> = LazyLock::new(|| thread::available_parallelism().map_or(1, usize::from));

/// The answer for each thing, in order.
pub fn each<T: Sync, R: Send>(things: &[T], answer: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let n_threads = match things.len() / FEW {
        // How many processors there are is written in files, which take longer to read than a few things to do.
        few @ 0..2 => few,
        many => many.min(*N_PROCESSORS),
    };
    if n_threads < 2 {
        return things.iter().map(answer).collect();
    }
    let answer = &answer;
    thread::scope(|scope| {
        let parts = things.chunks(things.len().div_ceil(n_threads));
        let threads: Vec<_> = parts.map(|part| scope.spawn(|| part.iter().map(answer).collect::<Vec<R>>())).collect();
        let joined =
            threads.into_iter().map(|thread| thread.join().unwrap_or_else(|fault| panic::resume_unwind(fault)));
        joined.flatten().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_keep_their_order() {
        for n in [0, 1, FEW, 10 * FEW + 3] {
            let things: Vec<usize> = (0..n).collect();
            assert_eq!(each(&things, |thing| thing * 2), things.iter().map(|thing| thing * 2).collect::<Vec<_>>());
        }
    }
}
