//! Files written whole: whoever reads one, at whatever moment, sees the old or the new, and nothing in between.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How many names are tried for the file that is written first.
const TRIES: u32 = 100;

/// Puts these bytes into a file. They go into a new one beside it, which then takes its name; its permissions stay. A link is
/// followed. What is no file, such as a pipe or `/dev/null`, is written to as it is.
///
/// # Errors
/// When the folder is not there, or cannot be written to. The file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Ok(there) => replace(path, bytes, |new, file| {
            keep_owner(new, file, &there)?;
            file.set_permissions(there.permissions())?;
            // The name must not come to stand for bytes that are not on the disk yet.
            file.sync_all()
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => replace(path, bytes, |_, file| file.sync_all()),
        Err(error) => Err(error),
    }
}

/// The same for what may be lost with the machine, and is for its owner alone: the disk is not waited for.
///
/// # Errors
/// As [`write`].
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, bytes, |_, file| make_private(file))
}

fn replace(path: &Path, bytes: &[u8], finish: impl FnOnce(&Path, &File) -> io::Result<()>) -> io::Result<()> {
    let (new, mut file) = beside(path)?;
    let written = (|| {
        file.write_all(bytes)?;
        finish(&new, &file)?;
        fs::rename(&new, path)
    })();
    if written.is_err() {
        // What is left behind is only litter.
        let _ = fs::remove_file(&new);
    }
    written
}

#[cfg(unix)]
fn make_private(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    file.set_permissions(fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(_: &File) -> io::Result<()> {
    Ok(())
}

/// The new file belongs to whom the old one belongs to.
#[cfg(unix)]
fn keep_owner(new: &Path, file: &File, old: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};

    let own = file.metadata()?;
    let is_same = own.uid() == old.uid() && own.gid() == old.gid();
    if is_same { Ok(()) } else { chown(new, Some(old.uid()), Some(old.gid())) }
}

#[cfg(not(unix))]
fn keep_owner(_: &Path, _: &File, _: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

/// A new file in the same folder, under a name that nobody has.
fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "it names no file"))?;
    for nth in 0..TRIES {
        // Not the whole name: it may be as long as a name can be.
        let short: String = name.to_string_lossy().chars().take(40).collect();
        let new = path.with_file_name(format!(".{short}.{}-{nth}.new", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&new) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (new, file)),
        }
    }
    Err(io::Error::new(ErrorKind::AlreadyExists, "its folder is full of files that were begun"))
}
