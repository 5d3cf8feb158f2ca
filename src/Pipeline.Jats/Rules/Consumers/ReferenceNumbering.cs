using System.Globalization;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS123: numbers of references that do not run on.</summary>
internal sealed class ReferenceNumbering()
    : ConsumerRule(
        new(
            "JATS123",
            Severity.Notice,
            "Numbers of references",
            "A numbered list is cited by its numbers; one that skips was cut or sorted after it was numbered.",
            "House rule: numbers run on",
            "<label>1.</label>, <label>3.</label>",
            "<label>1.</label>, <label>2.</label>",
            "Number the list anew and check the citations."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var list in article.Elements("ref-list"))
        {
            var references = list.Elements("ref").Where(reference => Number(reference) is not null).ToList();
            if (references.Count < 2 || references.Count < list.Elements("ref").Count())
                continue;
            for (var index = 1; index < references.Count; index++)
                if (Number(references[index]) != Number(references[index - 1]) + 1)
                    yield return At(
                        references[index],
                        $"Reference {Number(references[index])} follows reference {Number(references[index - 1])}.",
                        JatsArticle.TextOf(references[index].Element("label"))
                    );
        }
    }

    private static int? Number(XElement reference) =>
        int.TryParse(
            JatsArticle.TextOf(reference.Element("label")).Trim('.', '[', ']', '(', ')', ' '),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
