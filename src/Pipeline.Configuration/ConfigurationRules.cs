using Pipeline.Configuration.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration;

/// <summary>Every rule whose findings the readers of YAML files may report.</summary>
public static class ConfigurationRules
{
    public static Seq<Rule> All =>
        [UnreadableYaml.Rule, UnknownKey.Rule, WrongValue.Rule, MissingKey.Rule, MissingFile.Rule, Rules.NameUsedTwice.Rule];

    /// <summary>A finding for a file or folder that is named but not there.</summary>
    public static Diagnostic FileMissing(SourceRef location, string message) => MissingFile.Rule.At(location, message);

    /// <summary>A finding for two manuscripts that would be written to one place.</summary>
    public static Diagnostic NameUsedTwice(SourceRef location, string message) => Rules.NameUsedTwice.Rule.At(location, message);
}
