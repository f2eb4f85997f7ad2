package org.maillage.exchange.foreign;

import java.util.List;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/**
 * What a file of another program has.
 *
 * @param actors a table with the columns of {@code actors.csv}
 * @param relations a table with the columns of {@code relations.csv}, natures in the words of the file
 * @param remarks what of the file is not read, or is read as something else
 */
public record Foreign(Table actors, Table relations, List<Problem> remarks) {}
