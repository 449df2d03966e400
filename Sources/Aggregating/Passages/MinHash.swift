/// The signature of a passage: passages with many runs of words in common have many places of it in common.
///
/// Of each of 24 ways to number all runs of three words the smallest number is kept. That two passages agree in one place
/// is as likely as the share of their runs that they have in common (Broder, “On the resemblance and containment of
/// documents”).
struct MinHash {
    /// Two places make a band; of passages that share half of their runs, 97 in 100 share one of twelve bands.
    static let bands = 12
    private static let rows = 2

    private let values: [UInt64]

    init(_ shingles: Set<UInt64>) {
        values = MinHash.factors.map { factor in
            // The upper bits of a product depend on all bits below.
            shingles.reduce(UInt64.max) { least, shingle in
                let product = (shingle ^ factor) &* factor
                return min(least, product ^ (product >> 32))
            }
        }
    }

    /// One number for each band.
    var keys: [UInt64] {
        (0..<MinHash.bands).map { band in
            values[(band * MinHash.rows)..<((band + 1) * MinHash.rows)].reduce(UInt64(band)) { key, value in
                (key ^ value) &* 0x9E37_79B9_7F4A_7C15
            }
        }
    }

    /// Odd numbers without a pattern: the multiples of the golden ratio, as in Knuth's multiplicative hashing, mixed.
    private static let factors: [UInt64] = (1...UInt64(bands * rows)).map { number in
        var mixed = number &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) | 1
    }
}
