using Pipeline.Samples;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Pipeline.Samples -- MANUSCRIPTS-DIR");
    return 2;
}

foreach (var file in SampleManuscripts.All)
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content);
    Console.WriteLine(path);
}

return 0;
