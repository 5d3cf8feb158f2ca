using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>A demand of those who take JATS files that no DTD states.</summary>
/// <param name="gates">Who asks for it.</param>
internal abstract class ConsumerRule(Rule rule, params Seq<GateDemand> gates)
{
    public Rule Rule { get; } = rule with { Gates = gates };

    /// <summary>Elements that fail, and how.</summary>
    public abstract IEnumerable<Found> Check(JatsArticle article);

    protected Found At(XElement element, string message, string? before = null, string? after = null) =>
        new(element, Rule.At(SourceRef.None, message, before, after));

    /// <summary>A milder or graver case of the rule.</summary>
    protected Found At(Severity severity, XElement element, string message, string? before = null, string? after = null) =>
        new(element, Rule.At(SourceRef.None, message, before, after) with { Severity = severity });
}

/// <param name="Finding">Without a place.</param>
internal readonly record struct Found(XElement Element, Diagnostic Finding);
