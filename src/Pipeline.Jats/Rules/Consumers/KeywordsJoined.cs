using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS133: keywords that are several in one, or one that stands twice.</summary>
internal sealed class KeywordsJoined()
    : ConsumerRule(
        new(
            "JATS133",
            Severity.Query,
            "Keywords joined or repeated",
            "Each keyword is an entry of an index.",
            "DOAJ, keywords; JATS4R keywords",
            "<kwd>return; rantau; sea</kwd>",
            "<kwd>return</kwd><kwd>rantau</kwd><kwd>sea</kwd>",
            "Part the keywords."
        ),
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var group in article.Elements("kwd-group"))
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var keyword in group.Elements("kwd"))
            {
                var text = JatsArticle.TextOf(keyword);
                if (text.Contains(';', StringComparison.Ordinal) || text.Count(letter => letter == ',') > 1)
                    yield return At(keyword, "Several keywords are written as one.", text);
                if (text.Length > 0 && !seen.Add(text))
                    yield return At(keyword, "A keyword stands in its group twice.", text);
            }
        }
    }
}
