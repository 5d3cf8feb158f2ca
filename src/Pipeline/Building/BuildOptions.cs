namespace Pipeline.Building;

/// <param name="OutputFolder">Folder that article folders are written into.</param>
/// <param name="Jobs">How many articles are worked on at once; -1 for as many as the machine has cores.</param>
public sealed record BuildOptions(string OutputFolder, int Jobs = -1);

/// <summary>Where an article is on its way.</summary>
public enum BuildStep
{
    Reading,
    Typesetting,
    Writing,
    Done,
}

/// <summary>Said whenever an article gets to a step.</summary>
public sealed record ArticleProgress(string Article, BuildStep Step);
