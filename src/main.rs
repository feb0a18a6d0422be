//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    counterclaim::cli::main()
}
