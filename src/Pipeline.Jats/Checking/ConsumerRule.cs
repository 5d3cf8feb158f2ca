using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>A demand of those who take JATS files that no DTD states.</summary>
internal abstract class ConsumerRule(Rule rule)
{
    public Rule Rule => rule;

    /// <summary>Elements that fail, and how.</summary>
    public abstract IEnumerable<Found> Check(JatsArticle article);

    protected Found At(XElement element, string message, string? before = null, string? after = null) =>
        new(element, rule.At(SourceRef.None, message, before, after));

    /// <summary>A milder or graver case of the rule.</summary>
    protected Found At(Severity severity, XElement element, string message, string? before = null, string? after = null) =>
        new(element, rule.At(SourceRef.None, message, before, after) with { Severity = severity });
}

/// <param name="Finding">Without a place.</param>
internal readonly record struct Found(XElement Element, Diagnostic Finding);
