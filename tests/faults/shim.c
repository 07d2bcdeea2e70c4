/* Stands between the program and the C library, and lets calls about one folder fail.

   Loaded by LD_PRELOAD, so that it lies below Python and below its SQLite. Every call that changes
   something below the watched folder is counted, or instead every call that reads from it. The n-th
   one, or all from the n-th on, fails with an error of choice, or kills the process; a write that
   fails has written its first half. With a log, all that is done is written down in its order, for the images that a power cut may leave. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { FDS = 4096 };
enum { NOTHING, FAIL_ONCE, FAIL_FOR_GOOD, KILL_BEFORE, KILL_AFTER };

static char root[PATH_MAX];
static size_t root_length;
static char *paths[FDS];
static long calls, due;
static int what = NOTHING, error_number = EIO, log_fd = -1, of_reads;
static char failed[64];

/* What a trial asks for, by ctypes. */

void shim_watch(const char *folder) {
    strncpy(root, folder, sizeof root - 1);
    root_length = strlen(root);
}

void shim_arm(long nth, int how, int error) {
    calls = 0, due = nth, what = how, error_number = error, failed[0] = 0;
}

void shim_count_reads(int reads) { of_reads = reads; }

long shim_disarm(void) {
    what = NOTHING;
    return calls;
}

const char *shim_failed(void) { return failed; }

void shim_log(int fd) { log_fd = fd; }

/* How it is done. */

static int is_watched(const char *path) {
    return root_length && path && !strncmp(path, root, root_length);
}

static const char *path_of(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

static void put(const void *data, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
    for (const char *at = data; length;) {
        ssize_t done = real(log_fd, at, length);
        if (done < 0) abort();
        at += done, length -= (size_t)done;
    }
}

static void record(char kind, uint64_t inode, uint64_t offset, const void *data, size_t length) {
    if (log_fd < 0) return;
    uint64_t head[4] = {(uint64_t)kind, inode, offset, length};
    put(head, sizeof head);
    put(data, length);
}

void shim_mark(const char *words) { record('m', 0, 0, words, strlen(words)); }

static uint64_t inode_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : (uint64_t)found.st_ino;
}

/* Count a call of its kind; tell whether it is to fail. */
static int counted(const char *name, int reads) {
    if (what == NOTHING || reads != of_reads) return 0;
    calls++;
    if (calls < due || (calls > due && what != FAIL_FOR_GOOD)) return 0;
    if (what == KILL_BEFORE) raise(SIGKILL);
    if (what == KILL_AFTER) return 0;
    if (!failed[0]) strncpy(failed, name, sizeof failed - 1);
    errno = error_number;
    return 1;
}

static int fails(const char *name) { return counted(name, 0); }

static void after(void) {
    if (what == KILL_AFTER && !of_reads && calls == due) raise(SIGKILL);
}

static int opened(int fd, const char *path, int flags, int was_there) {
    if (fd < 0 || fd >= FDS) return fd;
    free(paths[fd]);
    paths[fd] = strdup(path);
    if ((flags & O_CREAT) && !was_there) record('c', inode_of(fd), 0, path, strlen(path));
    if ((flags & O_TRUNC) && was_there) record('t', inode_of(fd), 0, "", 0);
    after();
    return fd;
}

#define OPENS(NAME)                                                     \
    int NAME(const char *path, int flags, ...) {                        \
        static int (*real)(const char *, int, ...);                     \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME);           \
        va_list rest;                                                   \
        va_start(rest, flags);                                          \
        int mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, int) : 0; \
        va_end(rest);                                                   \
        if (!is_watched(path)) return real(path, flags, mode);          \
        int was_there = !access(path, F_OK);                            \
        if (fails("open")) return -1;                                   \
        return opened(real(path, flags, mode), path, flags, was_there); \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(NAME)                                                      \
    int NAME(int folder, const char *path, int flags, ...) {                \
        static int (*real)(int, const char *, int, ...);                    \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME);               \
        va_list rest;                                                       \
        va_start(rest, flags);                                              \
        int mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, int) : 0; \
        va_end(rest);                                                       \
        if (!is_watched(path)) return real(folder, path, flags, mode);      \
        int was_there = !access(path, F_OK);                                \
        if (fails("open")) return -1;                                       \
        return opened(real(folder, path, flags, mode), path, flags, was_there); \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int fd) {
    static int (*real)(int);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "close");
    if (fd >= 0 && fd < FDS && paths[fd]) {
        free(paths[fd]);
        paths[fd] = NULL;
    }
    return real(fd);
}

#define WRITES_AT(NAME)                                                        \
    ssize_t NAME(int fd, const void *data, size_t length, off_t offset) {      \
        static ssize_t (*real)(int, const void *, size_t, off_t);              \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME);                  \
        if (!path_of(fd)) return real(fd, data, length, offset);               \
        if (fails("write")) {                                                  \
            if (real(fd, data, length / 2, offset) < 0) return -1;             \
            errno = error_number;                                              \
            return -1;                                                         \
        }                                                                      \
        ssize_t done = real(fd, data, length, offset);                         \
        if (done > 0) record('w', inode_of(fd), (uint64_t)offset, data, (size_t)done); \
        after();                                                               \
        return done;                                                           \
    }
WRITES_AT(pwrite)
WRITES_AT(pwrite64)

ssize_t write(int fd, const void *data, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
    if (!path_of(fd)) return real(fd, data, length);
    if (fails("write")) {
        if (real(fd, data, length / 2) < 0) return -1;
        errno = error_number;
        return -1;
    }
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, data, length);
    if (done > 0) record('w', inode_of(fd), (uint64_t)offset, data, (size_t)done);
    after();
    return done;
}

#define READS(NAME, MORE, GIVEN)                                       \
    ssize_t NAME(int fd, void *data, size_t length MORE) {             \
        static ssize_t (*real)(int, void *, size_t MORE);              \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME);          \
        if (path_of(fd) && counted("read", 1)) return -1;              \
        return real(fd, data, length GIVEN);                           \
    }
#define AND ,
READS(read, , )
READS(pread, AND off_t offset, AND offset)
READS(pread64, AND off_t offset, AND offset)

#define SYNCS(NAME)                                           \
    int NAME(int fd) {                                        \
        static int (*real)(int);                              \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME); \
        if (!path_of(fd)) return real(fd);                    \
        if (fails("sync")) return -1;                         \
        int done = real(fd);                                  \
        struct stat found;                                    \
        int folder = !fstat(fd, &found) && S_ISDIR(found.st_mode); \
        if (!done) record(folder ? 'd' : 's', inode_of(fd), 0, path_of(fd), strlen(path_of(fd))); \
        after();                                              \
        return done;                                          \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define TRUNCATES(NAME)                                       \
    int NAME(int fd, off_t length) {                          \
        static int (*real)(int, off_t);                       \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME); \
        if (!path_of(fd)) return real(fd, length);            \
        if (fails("truncate")) return -1;                     \
        int done = real(fd, length);                          \
        if (!done) record('t', inode_of(fd), (uint64_t)length, "", 0); \
        after();                                              \
        return done;                                          \
    }
TRUNCATES(ftruncate)
TRUNCATES(ftruncate64)

#define ON_NAME(NAME, KIND)                                   \
    int NAME(const char *path) {                              \
        static int (*real)(const char *);                     \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME); \
        if (!is_watched(path)) return real(path);             \
        if (fails(#NAME)) return -1;                          \
        int done = real(path);                                \
        if (!done) record(KIND, 0, 0, path, strlen(path));    \
        after();                                              \
        return done;                                          \
    }
ON_NAME(unlink, 'u')
ON_NAME(rmdir, 'u')

#define ON_TWO_NAMES(NAME, KIND)                              \
    int NAME(const char *from, const char *to) {              \
        static int (*real)(const char *, const char *);       \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #NAME); \
        if (!is_watched(to)) return real(from, to);           \
        if (fails(#NAME)) return -1;                          \
        int done = real(from, to);                            \
        if (!done && log_fd >= 0) {                           \
            size_t first = strlen(from) + 1, second = strlen(to); \
            char *both = malloc(first + second);              \
            memcpy(both, from, first);                        \
            memcpy(both + first, to, second);                 \
            record(KIND, 0, first, both, first + second);     \
            free(both);                                       \
        }                                                     \
        after();                                              \
        return done;                                          \
    }
ON_TWO_NAMES(rename, 'r')
ON_TWO_NAMES(link, 'l')

int mkdir(const char *path, mode_t mode) {
    static int (*real)(const char *, mode_t);
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, "mkdir");
    if (!is_watched(path)) return real(path, mode);
    if (fails("mkdir")) return -1;
    int done = real(path, mode);
    if (!done) record('f', 0, 0, path, strlen(path));
    after();
    return done;
}
