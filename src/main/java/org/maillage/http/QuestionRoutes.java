package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Column;
import org.maillage.question.Parameter;
import org.maillage.question.Question;
import org.maillage.question.Texts;

/** The catalogue of questions: listing them, asking one, showing its Cypher. */
public final class QuestionRoutes {
    private static final String QUESTIONS = "/api/territories/{territory}/questions";

    private final Catalogue catalogue;
    private final Asker asker;

    public QuestionRoutes(Catalogue catalogue, Asker asker) {
        this.catalogue = catalogue;
        this.asker = asker;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(QUESTIONS, READ, this::list),
                Route.get(QUESTIONS + "/{group}/{name}", READ, this::ask),
                Route.get(QUESTIONS + "/{group}/{name}/cypher", READ, this::cypher));
    }

    private void list(Request request) {
        request.http().json(catalogue.all().stream().map(Entry::of).toList());
    }

    private void ask(Request request) {
        var given = new HashMap<String, String>();
        request.http().queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
        request.http()
                .json(asker.ask(
                        question(request), request.territory(), request.caller().audiences(), given));
    }

    private void cypher(Request request) {
        request.http()
                .contentType("text/plain; charset=utf-8")
                .result(question(request).file().text());
    }

    private Question question(Request request) {
        return catalogue.get(
                request.http().pathParam("group") + "/" + request.http().pathParam("name"));
    }

    /** A question as the catalogue lists it. */
    private record Entry(
            String name,
            String group,
            Texts title,
            Texts question,
            Texts reading,
            @Nullable Texts caution,
            List<Parameter> parameters,
            List<Column> columns,
            boolean computed) {
        static Entry of(Question question) {
            return new Entry(
                    question.name(),
                    question.group(),
                    question.title(),
                    question.question(),
                    question.reading(),
                    question.caution(),
                    question.parameters(),
                    question.columns(),
                    question.java() != null);
        }
    }
}
