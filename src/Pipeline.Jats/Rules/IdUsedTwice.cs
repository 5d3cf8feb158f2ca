using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS017: an id used twice.</summary>
internal static class IdUsedTwice
{
    public static readonly Rule Rule = new(
        "JATS017",
        Severity.Error,
        "Id used twice",
        "Links lead to an id, so it can belong to one element only.",
        "XML 1.0 (5th ed.) §3.3.1, ID",
        "<fig id=\"f1\"/> and <table-wrap id=\"f1\"/>",
        "<fig id=\"f1\"/> and <table-wrap id=\"t1\"/>",
        "Give one of them another id and correct the links to it."
    )
    {
        Gates = [Gate.Schema, Gate.Consistency],
    };

    public static Diagnostic On(XElement element, string id, SourceRef first) =>
        Rule.At(
            SourceRef.None,
            $"The id “{id}” of <{JatsModel.NameOf(element)}> is already used{(first.IsNone ? string.Empty : $" ({first})")}.",
            id
        );
}
