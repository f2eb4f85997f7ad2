package org.maillage.http;

import static org.maillage.account.Permission.READ;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Asked;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Column;
import org.maillage.question.Parameter;
import org.maillage.question.Question;
import org.maillage.question.Texts;
import org.maillage.scenario.Scenarios;

/** The catalogue of questions: listing them, asking one, showing its Cypher. */
public final class QuestionRoutes {
    private static final String QUESTIONS = "/api/territories/{territory}/questions";

    private final Catalogue catalogue;
    private final Asked asked;
    private final Asker asker;
    private final Scenarios scenarios;

    public QuestionRoutes(Catalogue catalogue, Asked asked, Asker asker, Scenarios scenarios) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.asker = asker;
        this.scenarios = scenarios;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(QUESTIONS, READ, this::list),
                Route.get(QUESTIONS + "/{group}/{name}", READ, this::ask),
                Route.post(QUESTIONS + "/{group}/{name}/stop", READ, this::stop),
                Route.get(QUESTIONS + "/{group}/{name}/cypher", READ, this::cypher));
    }

    private void list(Request request) {
        request.http().json(catalogue.all().stream().map(Entry::of).toList());
    }

    private void ask(Request request) {
        var given = given(request);
        var scenario = given.remove("scenario");
        var question = question(request);
        var territory = request.territory();
        var audiences = request.caller().audiences();
        if (scenario != null) {
            request.http()
                    .json(scenarios.in(
                            request.author(),
                            territory,
                            audiences,
                            scenario,
                            tx -> asker.ask(tx, question, territory, audiences, given)));
            return;
        }
        var standing = asked.ask(question, territory, audiences, given);
        var answer = standing.known();
        request.http()
                .status(answer == null ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .json(answer == null ? standing : answer);
    }

    private void stop(Request request) {
        asked.stop(question(request), request.territory(), request.caller().audiences(), given(request));
        request.http().json(Map.of("ok", true));
    }

    private static Map<String, String> given(Request request) {
        var given = new HashMap<String, String>();
        request.http().queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
        return given;
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
            @Nullable Texts nothing,
            List<Parameter> parameters,
            List<Column> columns,
            @Nullable String pattern,
            boolean computed) {
        static Entry of(Question question) {
            return new Entry(
                    question.name(),
                    question.group(),
                    question.title(),
                    question.question(),
                    question.reading(),
                    question.caution(),
                    question.nothing(),
                    question.parameters(),
                    question.columns(),
                    question.finding() == null ? null : question.finding().pattern(),
                    question.java() != null);
        }
    }
}
