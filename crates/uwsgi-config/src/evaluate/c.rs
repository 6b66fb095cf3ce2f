//! Conversions as the C library does them, on bytes. The server has no others.

/// `atoi`: blanks, a sign, digits; no digit gives 0. As glibc does it, the number is read in 64 bits and cut to 32.
pub fn atoi(text: &[u8]) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "what glibc does")]
    let cut = strtoll(text) as i32;
    cut
}

/// `strtoll` in base 10: saturates at the ends of 64 bits.
pub fn strtoll(text: &[u8]) -> i64 {
    let (negative, digits) = split_sign(text);
    let mut value: i64 = 0;
    for digit in digits.iter().take_while(|c| c.is_ascii_digit()) {
        let digit = i64::from(digit - b'0');
        let next = value
            .checked_mul(10)
            .and_then(|v| if negative { v.checked_sub(digit) } else { v.checked_add(digit) });
        match next {
            Some(next) => value = next,
            None => return if negative { i64::MIN } else { i64::MAX },
        }
    }
    value
}

/// `strtoul` in base 10 on a 64-bit machine: saturates; a minus negates modulo 2^64.
pub fn strtoul(text: &[u8]) -> u64 {
    let (negative, digits) = split_sign(text);
    let mut value: u64 = 0;
    for digit in digits.iter().take_while(|c| c.is_ascii_digit()) {
        match value.checked_mul(10).and_then(|v| v.checked_add(u64::from(digit - b'0'))) {
            Some(next) => value = next,
            None => return u64::MAX,
        }
    }
    if negative { value.wrapping_neg() } else { value }
}

fn split_sign(text: &[u8]) -> (bool, &[u8]) {
    let blank = text.iter().take_while(|&&c| is_space(c)).count();
    match text.get(blank..) {
        Some([b'-', rest @ ..]) => (true, rest),
        Some([b'+', rest @ ..] | rest) => (false, rest),
        None => (false, &[]),
    }
}

/// `isspace` in the C locale.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// `core/utils.c:is_a_number`: nothing but digits. The empty text is a number, too.
pub fn is_a_number(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// The tokens that `strtok` finds: runs of `separator` count as one, empty ones are skipped.
pub fn tokens(text: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    text.split(move |&c| c == separator).filter(|token| !token.is_empty())
}

/// `core/utils.c:uwsgi_mode_t`: three characters, or the second to fourth of more; `None` below three. Characters are not checked.
pub fn mode(text: &[u8]) -> Option<u32> {
    let digits = match text {
        [_, _] | [_] | [] => return None,
        [a, b, c] | [_, a, b, c, ..] => [a, b, c],
    };
    Some(
        digits
            .iter()
            .fold(0u32, |mode, &&c| (mode << 3).wrapping_add(u32::from(c).wrapping_sub(u32::from(b'0')))),
    )
}

/// `core/config.c:uwsgi_opt_true`: anything is true but false, off and no in any case, and exactly 0.
pub fn is_true(text: &[u8]) -> bool {
    let off = [&b"false"[..], b"off", b"no"].iter().any(|word| text.eq_ignore_ascii_case(word));
    !(off || text == b"0")
}

/// `sscanf("%d %d %d %d %d %n")`: the five numbers and what follows, or `None` when there are fewer.
pub fn cron_fields(text: &[u8]) -> Option<([i32; 5], &[u8])> {
    let mut fields = [0; 5];
    let mut rest = text;
    for field in &mut fields {
        let start = rest.iter().take_while(|&&c| is_space(c)).count();
        let unsigned = start + usize::from(matches!(rest.get(start), Some(b'-' | b'+')));
        let digits = rest.get(unsigned..)?.iter().take_while(|c| c.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        *field = atoi(&rest[start..unsigned + digits]);
        rest = &rest[unsigned + digits..];
    }
    let blank = rest.iter().take_while(|&&c| is_space(c)).count();
    Some((fields, &rest[blank..]))
}
