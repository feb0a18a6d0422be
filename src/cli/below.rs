//! Files that are written below the root, and nowhere else: not through links, and not over what is there unless that is meant.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};

use super::root::Root;
use super::{Failure, atomic};

/// Puts a text in the place of the one that is there, if there is one.
pub fn replace(root: &Root, path: &str, text: &str) -> Result<(), Failure> {
    inside(root, path)?;
    atomic::write(&root.disk.root().join(path), text.as_bytes()).map_err(|error| unwritable(path, &error))
}

/// Writes a file that is not there; false where something is.
pub fn create(root: &Root, path: &str, text: &str) -> Result<bool, Failure> {
    inside(root, path)?;
    let file = OpenOptions::new().write(true).create_new(true).open(root.disk.root().join(path));
    match file.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Makes the folders of a path, and sees that neither they nor the file lead out of the root.
fn inside(root: &Root, path: &str) -> Result<(), Failure> {
    let (top, file) = (root.disk.root(), root.disk.root().join(path));
    let out = || Err(unwritable(path, &io::Error::other("it leads out of the root")));
    for folder in file.ancestors().skip(1).take_while(|folder| folder.starts_with(top)) {
        // The nearest that is there tells where new ones would be made.
        if let Ok(real) = folder.canonicalize() {
            if !real.starts_with(top) {
                return out();
            }
            break;
        }
    }
    let folder = file.parent().unwrap_or(top);
    fs::create_dir_all(folder).map_err(|error| unwritable(path, &error))?;
    match file.canonicalize() {
        Ok(real) if !real.starts_with(top) => out(),
        _ => Ok(()),
    }
}

fn unwritable(path: &str, error: &io::Error) -> Failure {
    Failure::new(format!("cannot write {path}: {error}"))
}
