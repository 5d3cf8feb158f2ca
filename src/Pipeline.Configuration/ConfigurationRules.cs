using Pipeline.Configuration.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration;

/// <summary>Every rule whose findings the readers of YAML files may report.</summary>
public static class ConfigurationRules
{
    public static Seq<Rule> All => [UnreadableYaml.Rule, UnknownKey.Rule, WrongValue.Rule, MissingKey.Rule, MissingFile.Rule];

    /// <summary>A finding for a file or folder that is named but not there.</summary>
    public static Diagnostic FileMissing(SourceRef location, string message) => MissingFile.Rule.At(location, message);
}
