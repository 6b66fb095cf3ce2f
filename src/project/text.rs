//! Files of text that belong to the project itself: settings and baselines.

use std::path::Path;

use super::Error;
use crate::evaluate::ReadError;
use crate::host::read_file;
use crate::syntax::LineIndex;

/// Reads a text; nothing where there is no such file.
///
/// # Errors
/// What is there and cannot be read, with the place of the first byte that is no text: a gate must not open because the
/// file that closes it is broken.
pub(super) fn read_text(path: &Path) -> Result<Option<String>, Error> {
    let bytes = match read_file(path) {
        Err(ReadError::Missing) => return Ok(None),
        Err(why) => return Err(Error::unreadable(path, why)),
        Ok(bytes) => bytes,
    };
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let bytes = error.as_bytes();
        let at = u32::try_from(error.utf8_error().valid_up_to()).unwrap_or(u32::MAX);
        let (line, column) = LineIndex::new(bytes).position(bytes, at);
        let what = match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the file is UTF-16",
            _ => "this byte is no UTF-8",
        };
        Error::Settings(format!("{}:{line}:{column}: {what}; write the file in UTF-8", path.display()))
    })
}
