// Only these two: with the library's inner headers its types would come to Swift in another shape.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
