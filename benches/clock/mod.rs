//! A clock that other work on the machine does not hurry.

use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{fs, thread};

/// When the time on the wall began to count.
static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// How long this thread has worked: Linux keeps count, and brings it up to date where the thread offers to stop. Elsewhere
/// it is the time on the wall.
pub fn spent() -> Duration {
    thread::yield_now();
    let nanoseconds = fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|counts| counts.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}
