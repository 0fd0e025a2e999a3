#include "cli/gather.h"
