using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AuthorsNotFound
{
    public static Rule Rule { get; } = new(
        Code: "RECO007",
        Severity: Severity.Error,
        Title: "No authors found",
        Why: "Without authors the article cannot be published, unless it was made anonymous for review.",
        Source: "JATS Publishing 1.3 <contrib-group>",
        Wrong: "A manuscript with a title and no names under it",
        Right: "A line of names under the title",
        Settle: "Add the authors under the title.");
}
