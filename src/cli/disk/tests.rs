//! Files on a disk of their own, with everything that can be wrong with them.

use super::*;

/// A folder of its own for one test, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("counterclaim-disk-{}-{name}", std::process::id()));
        let folder = Self(path);
        fs::create_dir_all(folder.0.join("project")).unwrap();
        for (path, text) in files {
            let path = folder.0.join("project").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn disk(&self) -> Disk {
        Disk::new(&self.0.join("project")).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn why(result: Result<Vec<u8>, Unreadable>) -> String {
    result.unwrap_err().why
}

#[test]
fn files_are_read_and_found_by_paths_from_the_root() {
    let folder = Folder::new("plain", &[("متن/گزارش.txt", "۵۳ درصد"), ("متن/fa/b.txt", ""), ("c.txt", "")]);
    let disk = folder.disk();
    assert_eq!(disk.read("./متن/گزارش.txt").unwrap(), "۵۳ درصد".as_bytes());
    assert_eq!(disk.find("متن/**/*.txt", Entry::File).unwrap(), ["متن/fa/b.txt", "متن/گزارش.txt"]);
    assert_eq!(disk.find("متن/*.txt", Entry::File).unwrap(), ["متن/گزارش.txt"]);
    assert_eq!(disk.find("**", Entry::Folder).unwrap(), ["متن", "متن/fa"]);
    assert_eq!(disk.find("c.txt", Entry::File).unwrap(), ["c.txt"]);
    assert!(disk.find("*.csv", Entry::File).unwrap().is_empty());
}

#[test]
fn what_is_no_readable_file_says_why() {
    let folder = Folder::new("reasons", &[("docs/a.md", "")]);
    fs::write(folder.0.join("secret"), "out of bounds").unwrap();
    let huge = File::create(folder.0.join("project/huge.txt")).unwrap();
    huge.set_len(LARGEST + 1).unwrap();
    let disk = folder.disk();
    assert_eq!(why(disk.read("docs")), "is a folder");
    assert_eq!(why(disk.read("docs/b.md")), "does not exist");
    assert_eq!(why(disk.read("docs/a.md/b")), "does not exist");
    assert_eq!(why(disk.read("../secret")), "leaves the root with `..`");
    assert_eq!(why(disk.read("huge.txt")), "is larger than 64 MiB");
    let mut large = disk.open("huge.txt").unwrap();
    assert_eq!(large.read(&mut [1; 3]).unwrap(), 3, "a stream has no limit");
    let closed = |path: &str| disk.open(path).err().unwrap().why;
    assert_eq!((closed("docs"), closed("../secret")), (why(disk.read("docs")), why(disk.read("../secret"))));
    assert_eq!(disk.find("docs", Entry::File).unwrap_err().why, "is a folder");
    assert_eq!(disk.find("docs/b.md", Entry::File).unwrap_err().why, "does not exist");
    assert_eq!(disk.find("../*", Entry::File).unwrap_err().why, "leaves the root with `..`");
}

#[test]
fn ignored_files_are_read_by_name_and_not_found_by_glob() {
    let folder = Folder::new(
        "ignored",
        &[(".gitignore", "/build\n*.log\n"), ("build/a.txt", ""), ("b.txt", ""), ("c.log", ""), (".ignore", "d.txt")],
    );
    fs::write(folder.0.join("project/d.txt"), "").unwrap();
    let disk = folder.disk();
    assert_eq!(disk.find("**/*.{txt,log}", Entry::File).unwrap(), ["b.txt"]);
    assert_eq!(disk.find("build/a.txt", Entry::File).unwrap(), ["build/a.txt"]);
    assert_eq!(disk.read("c.log").unwrap(), b"");
}

#[test]
fn hidden_folders_are_met_only_when_they_are_named() {
    let folder = Folder::new("hidden", &[(".github/ci.yml", ""), (".git/config.yml", ""), ("a.yml", "")]);
    let disk = folder.disk();
    assert_eq!(disk.find("**/*.yml", Entry::File).unwrap(), ["a.yml"]);
    assert_eq!(disk.find(".github/**", Entry::File).unwrap(), [".github/ci.yml"]);
    assert_eq!(disk.find(".git*/*", Entry::File).unwrap(), [".git/config.yml", ".github/ci.yml"]);
}

#[test]
fn what_is_ignored_above_the_root_counts_only_inside_one_repository() {
    let folder = Folder::new("above", &[("a.txt", "")]);
    fs::write(folder.0.join(".gitignore"), "*.txt").unwrap();
    assert_eq!(folder.disk().find("*.txt", Entry::File).unwrap(), ["a.txt"]);
    fs::create_dir(folder.0.join(".git")).unwrap();
    assert!(folder.disk().find("*.txt", Entry::File).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn lines_of_what_is_ignored_are_not_read_through_a_link() {
    let folder = Folder::new("linked-lines", &[("a.txt", ""), ("b.txt", ""), ("own.txt", "b.txt")]);
    fs::write(folder.0.join("secret"), "a.txt").unwrap();
    let root = folder.0.join("project");
    std::os::unix::fs::symlink("../secret", root.join(".gitignore")).unwrap();
    std::os::unix::fs::symlink("own.txt", root.join(".ignore")).unwrap();
    let disk = folder.disk();
    assert_eq!(disk.find("?.txt", Entry::File).unwrap(), ["a.txt", "b.txt"]);
    assert_eq!((disk.ignored("a.txt"), disk.ignored("b.txt")), (None, None));
}

#[cfg(unix)]
#[test]
fn symbolic_links_lead_neither_out_nor_round_in_circles() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("links", &[("docs/a.md", "متن")]);
    fs::write(folder.0.join("secret.md"), "out of bounds").unwrap();
    let root = folder.0.join("project");
    symlink("../secret.md", root.join("out.md")).unwrap();
    symlink("..", root.join("above")).unwrap();
    symlink("round.md", root.join("round.md")).unwrap();
    symlink("nowhere.md", root.join("nothing.md")).unwrap();
    symlink("docs/a.md", root.join("in.md")).unwrap();
    symlink("..", root.join("docs/up")).unwrap();
    let disk = folder.disk();
    assert_eq!(disk.read("in.md").unwrap(), "متن".as_bytes());
    assert_eq!(disk.read("docs/up/docs/a.md").unwrap(), "متن".as_bytes());
    assert_eq!(why(disk.read("out.md")), "is a symbolic link that leaves the root");
    assert_eq!(why(disk.read("above/secret.md")), "is a symbolic link that leaves the root");
    assert_eq!(why(disk.read("round.md")), "is a symbolic link that leads to itself");
    assert_eq!(why(disk.read("nothing.md")), "is a symbolic link to nothing");
    assert_eq!(disk.find("**/*.md", Entry::File).unwrap(), ["docs/a.md", "in.md"]);
}

#[test]
fn many_globs_find_what_each_finds_alone() {
    let files = [
        (".gitignore", "*.log"),
        (".github/ci.yml", ""),
        ("docs/.hidden/a.md", ""),
        ("docs/a.md", ""),
        ("docs/fa/گزارش.md", ""),
        ("docs-old/a.md", ""),
        ("a.log", ""),
        ("a.md", ""),
    ];
    let folder = Folder::new("many", &files);
    let globs = ["*", "**", "**/*.md", "docs/**", "docs/*/*.md", "d*/a.md", "{docs,docs-old}/*.md", ".git*/*", "*.log"];
    let (busy, forgetful) = (folder.disk(), folder.disk());
    let forgetful = Disk { folders: Folders::below(forgetful.root()).keeping_no_more_than(3), ..forgetful };
    for glob in globs.iter().chain(&globs) {
        for entry in [Entry::File, Entry::Folder] {
            let alone = folder.disk().find(glob, entry);
            assert_eq!(busy.find(glob, entry), alone, "{glob}");
            assert_eq!(forgetful.find(glob, entry), alone, "{glob}");
        }
    }
}

/// Lines that leave files out, at every place where they can stand.
const LEFT_OUT: [(&str, &str); 24] = [
    (".gitignore", "*.log\n/build\nold/\n!keep.log\n[broken\n"),
    (".ignore", "secret.*\n"),
    ("a.log", ""),
    ("keep.log", ""),
    ("build/a.md", ""),
    ("secret.md", ""),
    ("docs/.gitignore", "!a.log\nb.md\n"),
    ("docs/.ignore", "!secret.md\nc.md\n"),
    ("docs/a.log", ""),
    ("docs/b.md", ""),
    ("docs/c.md", ""),
    ("docs/secret.md", ""),
    ("docs/build/a.md", ""),
    ("docs/old/a.md", ""),
    ("docs/d.md", ""),
    ("vendor/.git/HEAD", ""),
    ("vendor/.gitignore", "x.md\n"),
    ("vendor/a.log", ""),
    ("vendor/x.md", ""),
    ("vendor/secret.md", ""),
    ("vendor/old/a.md", ""),
    ("module/.git", "gitdir: elsewhere"),
    ("module/a.log", ""),
    ("jj/.jj/repo", ""),
];

#[test]
fn what_is_ignored_is_what_ripgrep_ignores() {
    for (name, repository, above) in
        [("none", "", ""), ("own", "project/.git", "*.md"), ("above", ".git", "*.md\n/project/docs/build\n")]
    {
        let folder = Folder::new(&format!("rg-{name}"), &LEFT_OUT);
        fs::write(folder.0.join(".gitignore"), above).unwrap();
        if !repository.is_empty() {
            fs::create_dir(folder.0.join(repository)).unwrap();
        }
        let disk = folder.disk();
        let root = disk.root().to_owned();
        let is_repository = !repository.is_empty();
        let mut walk = ignore::WalkBuilder::new(&root);
        walk.standard_filters(false).git_ignore(true).ignore(true);
        walk.require_git(is_repository).parents(repository == ".git");
        let met = walk.build().map(|entry| entry.unwrap()).filter(|entry| entry.file_type().unwrap().is_file());
        let mut met: Vec<String> = met.filter_map(|entry| below(entry.path(), &root)).collect();
        met.sort();
        let mut found = disk.find("**/{*,.*}", Entry::File).unwrap();
        let named =
            ["vendor/.git", ".git", ".jj", "jj/.jj"].map(|folder| disk.find(&format!("{folder}/**"), Entry::File));
        found.extend(named.into_iter().flatten().flatten());
        found.sort();
        found.dedup();
        assert_eq!(found, met, "{name}");
        for (path, _) in LEFT_OUT.iter().filter(|(path, _)| root.join(path).is_file()) {
            assert_eq!(disk.ignored(path).is_some(), !met.iter().any(|met| met == path), "{name}: {path}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_and_not_waited_for() {
    let folder = Folder::new("pipe", &[]);
    let made = std::process::Command::new("mkfifo").arg(folder.0.join("project/pipe.txt")).status().unwrap();
    assert!(made.success());
    assert_eq!(why(folder.disk().read("pipe.txt")), "is neither a file nor a folder");
    assert_eq!(folder.disk().open("pipe.txt").err().unwrap().why, "is neither a file nor a folder");
    assert!(folder.disk().find("*.txt", Entry::File).unwrap().is_empty());
}
