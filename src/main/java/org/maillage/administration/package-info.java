/** What whoever runs the server looks at: territories, people, room on the disk. */
@NullMarked
package org.maillage.administration;

import org.jspecify.annotations.NullMarked;
